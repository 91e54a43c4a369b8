import { charterOf } from '../../kinds/change/roles.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { dayName } from '../../schedule/day-name.ts';
import { addMonths } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-early-win',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 30,
  core: true,
  options: {
    months: {
      type: 'integer',
      default: 6,
      minimum: 1,
      description: { en: 'Latest month of the first win', zh: '首个速赢最迟在第几个月' },
    },
    idealMonths: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'Month after which the first win is noted',
        zh: '首个速赢晚于第几个月时给出提示',
      },
    },
  },
  messages: {
    default: {
      en: 'The first win is dated {first}, later than {months|month|months} after the start on {start}: plan one before {limit}',
      zh: '首个速赢定在 {first}，距开始日 {start} 已超过 {months} 个月：请提前到 {limit} 之前',
    },
    none: {
      en: 'No short-term win is planned: plan one within {months|month|months}',
      zh: '没有安排速赢：请在 {months} 个月内安排一个',
    },
  },
  why: { en: 'People believe results, and soon', zh: '人们相信看得见且来得快的成果' },
  fix: { en: 'Plan a win within the first months', zh: '在最初几个月内安排一个速赢' },
  source: {
    en: 'Kotter, step 6; Change management toolkit, tip 6',
    zh: '科特第 6 步；《变革管理工具包》技巧 6',
  },
  check({ playbook, programme, schedule, options, report }) {
    const wins = rowsOf(playbook, 'wins');
    if (wins.length === 0) {
      if (!playbook.host && rowsOf(playbook, 'phases').length > 0)
        report('/wins', { months: options.months }, { message: 'none' });
      return;
    }
    const written = playbook.data.start ?? charterOf(programme)?.data.start;
    const start = typeof written === 'string' ? written : schedule.start;
    const days = wins.map((_, index) => schedule.byPointer.get(`/wins/${index}`)?.end ?? null);
    const [first] = days.filter((day) => day !== null).sort();
    if (!start || first === undefined || days.includes(null)) return;
    const index = days.indexOf(first);
    for (const [months, severity] of [
      [options.months, 'warning'],
      [options.idealMonths, 'info'],
    ] as const) {
      const limit = addMonths(start, months);
      if (first <= limit) continue;
      const dates = {
        first: dayName(schedule, first),
        start: dayName(schedule, start),
        limit: dayName(schedule, limit),
      };
      report(`/wins/${index}`, { ...dates, months }, { severity });
      return;
    }
  },
});
