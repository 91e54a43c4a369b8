import { issuesOf } from '../../kinds/issues/issue.ts';
import { isLate } from '../../kinds/issues/escalation.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'issue-overdue',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'Issue “{issue}” is past its day, {due} (days over: {days}): finish it, escalate it or agree on a new day',
      zh: '问题“{issue}”应在 {due} 前整改，已过 {days} 天：请完成、升级或商定新的期限',
    },
  },
  why: { en: 'A loop that stays open teaches that days do not count', zh: '逾期不闭环，期限就没人当真' },
  fix: { en: 'Act, escalate or agree on a new day', zh: '完成、升级或商定新的期限' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    const { today, report } = context;
    for (const issue of issuesOf(context)) {
      const { pointer, name, due } = issue;
      if (due !== null && isLate(context, issue)) {
        report(pointer, { issue: name, due, days: daysBetween(due, today) });
      }
    }
  },
});
