import { daysBetween } from '../../when/dates.ts';
import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'resistance-overdue',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'The answer to “{entry}” was due on {due} (days over: {days}): give it, or set a new date and say why',
      zh: '对“{entry}”的应对应于 {due} 完成，已逾期 {days} 天：请完成，或改期并说明原因',
    },
  },
  why: { en: 'Resistance that nobody answers grows', zh: '没有回应的阻力会变大' },
  fix: { en: 'Act, or set a new date', zh: '采取行动或改期' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    for (const { pointer, name, due, isOverdue } of entriesOf(context)) {
      if (!isOverdue || due === null) continue;
      context.report(`${pointer}/due`, { entry: name, due, days: daysBetween(due, context.today) });
    }
  },
});
