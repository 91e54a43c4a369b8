import { charterOf } from '../../kinds/change/roles.ts';
import { dateOf, phasesOfType, pilotStart } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { addMonths, daysBetween } from '../../when/dates.ts';

export default defineRule({
  id: 'analysis-paralysis',
  kinds: ['roadmap'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    months: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: { en: 'Most months from the start to the pilot', zh: '从启动到试点的最长月数' },
    },
  },
  messages: {
    default: {
      en: 'The pilot begins on {pilot}, {found|day|days} after the start on {start}, where {months|month is|months are} the most: try a smaller part of it sooner',
      zh: '试点于 {pilot} 开始，距启动日 {start} 已有 {found} 天，最多应为 {months} 个月：请尽早小范围试行其中一部分',
    },
  },
  why: {
    en: 'What is analysed for months is out of date before anybody has tried it',
    zh: '分析数月，还没人试过，情况就已经变了',
  },
  fix: { en: 'Cut the pilot to the least that can be tried', zh: '把试点缩小到能最早试行的范围' },
  source: { en: 'Change management toolkit, trap 1', zh: '《变革管理工具包》陷阱 1' },
  check(context) {
    const { playbook, programme, today, options, report } = context;
    if (playbook !== programme.latest('roadmap')) return;
    const charter = charterOf(programme);
    // New habits and a new business take longer to prepare.
    if (['culture', 'business-model'].includes(textOf(charter?.data.type) ?? '')) return;
    const start =
      dateOf(context, charter, charter?.data.start, 'start') ??
      context.date(textOf(playbook.data.start), 'start');
    const pilot = pilotStart(context);
    // What has begun cannot begin sooner.
    if (!start || !pilot || pilot <= today || pilot <= addMonths(start, options.months)) return;
    const starts = phasesOfType(playbook, 'pilot').map(({ pointer }) => ({
      pointer,
      start: context.schedule.byPointer.get(pointer)?.start,
    }));
    report(starts.find((one) => one.start === pilot)?.pointer ?? '/phases', {
      pilot,
      start,
      found: daysBetween(start, pilot),
      months: options.months,
    });
  },
});
