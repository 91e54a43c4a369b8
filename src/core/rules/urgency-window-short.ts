import { pilotStart, rowsOf, scheduled } from '../programme/facts.ts';
import { daysBetween } from '../when/dates.ts';
import { defineRule } from './define.ts';
import type { Data } from './support/required.ts';

export default defineRule<Data, { days: number }>({
  id: 'urgency-window-short',
  kinds: ['roadmap'],
  category: 'change',
  severity: 'warning',
  options: {
    days: {
      type: 'integer',
      default: 14,
      minimum: 0,
      description: {
        en: 'Fewest days between the first activity for urgency and the pilot',
        zh: '首次紧迫感活动与试点之间至少间隔的天数',
      },
    },
  },
  messages: {
    default: {
      en: 'The work on urgency starts {date}, {found} days before the pilot ({pilot}); people need at least {limit}: start earlier',
      zh: '营造紧迫感的工作从 {date} 开始，距试点（{pilot}）只有 {found} 天，至少需要 {limit} 天：请提前开始',
    },
  },
  why: { en: 'Understanding why takes two to four weeks', zh: '让大家理解“为什么”需要两到四周' },
  fix: { en: 'Start the work on urgency earlier', zh: '提前开始营造紧迫感' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check(context) {
    const { playbook, options, report } = context;
    const pilot = pilotStart(context);
    const first = rowsOf(playbook, 'activities')
      .flatMap((row, index) => {
        const start = row.kotter === 1 ? scheduled(context, playbook, `/activities/${index}`)?.start : null;
        return start ? [{ start, pointer: `/activities/${index}` }] : [];
      })
      .sort((a, b) => a.start.localeCompare(b.start))[0];
    if (!pilot || !first) return;
    const found = daysBetween(first.start, pilot);
    if (found >= 0 && found < options.days) {
      report(first.pointer, { date: first.start, pilot, found, limit: options.days });
    }
  },
});
