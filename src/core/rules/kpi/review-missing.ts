import { isBlankForm } from '../../kinds/kpi/measures.ts';
import { pilotEnd, pilotStart } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { looksUnread } from '../../playbook/evidence/look-alikes.ts';
import { textOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';

export default defineRule({
  id: 'review-missing',
  kinds: ['kpi'],
  whole: true,
  severity: 'info',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 1,
      description: {
        en: 'Most days between two reviews during the pilot',
        zh: '试点期间两次回顾的最长间隔天数',
      },
    },
  },
  messages: {
    default: {
      en: 'The pilot runs until {end}, and the last review of its figures was on {last}, {found|day|days} ago, where {days|is|are} the most: hold one and write down what was found',
      zh: '试点将持续到 {end}，最近一次指标回顾是 {last}（{found} 天前），间隔最多应为 {days} 天：请回顾并记录发现',
    },
    none: {
      en: 'The pilot has run since {start}, and no review of its figures is written down: hold one every week',
      zh: '试点已于 {start} 开始，却没有任何指标回顾记录：请每周回顾一次',
    },
  },
  why: { en: 'A pilot is there to learn from, week by week', zh: '试点就是为了每周从中学习' },
  fix: { en: 'Add a row to the reviews', zh: '在每周回顾中增加一行' },
  source: {
    en: 'Change management toolkit, tool 6: weekly review',
    zh: '《变革管理工具包》工具 6：每周回顾',
  },
  check(context) {
    const { playbook, data, programme, rows, options, today, date, report } = context;
    const [start, end] = [pilotStart(context), pilotEnd(context)];
    if (isRetired(data) || isBlankForm(context) || playbook !== programme.latest('kpi')) return;
    if (start === null || end === null || today > end || daysBetween(start, today) <= options.days) return;
    if (looksUnread(playbook, 'reviews')) return;
    const days = rows('reviews').map(({ row }) => date(textOf(row.when), 'end'));
    // One without a day may be of this week.
    if (days.includes(null)) return;
    const last = days
      .flatMap((day) => (day !== null && day <= today ? day : []))
      .sort()
      .at(-1);
    if (last === undefined) return report('/reviews', { start }, { message: 'none' });
    const found = daysBetween(last, today);
    if (found > options.days) report('/reviews', { end, last, found, days: options.days });
  },
});
