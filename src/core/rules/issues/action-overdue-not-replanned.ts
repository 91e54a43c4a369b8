import { remediesIn } from '../../kinds/issues/issue.ts';
import { isLate } from '../../kinds/issues/escalation.ts';
import { dataAt } from '../../playbook/data-at.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'action-overdue-not-replanned',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '“{action}” is past its day, {due} (days over: {days}), and nothing is noted: write a new day, or why it waits',
      zh: '“{action}”应在 {due} 完成，已过 {days} 天且没有说明：请写明新的期限或原因',
    },
  },
  why: { en: 'A day that passes in silence moves all that follow', zh: '期限悄悄过去，后面的都会跟着拖' },
  fix: { en: 'Write a new day or a note', zh: '写明新的期限或原因' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    const { today, playbook, report } = context;
    for (const { remedy, issue } of remediesIn(context)) {
      const { pointer, due, isDone } = remedy;
      // Where the whole issue is late, that is said of it.
      if (isDone || due === null || due >= today || (issue && isLate(context, issue))) continue;
      if (dataAt(playbook, `${pointer}/notes`) !== undefined) continue;
      const action = remedy.name ?? issue?.name ?? '';
      report(`${pointer}/due`, { action, due, days: daysBetween(due, today) });
    }
  },
});
