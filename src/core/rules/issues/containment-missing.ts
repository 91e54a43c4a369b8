import { isOpenIssue, isPastDone, issuesOf } from '../../kinds/issues/issue.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'containment-missing',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'Issue “{issue}” is P1 and nothing stops the damage until its cause is gone: add a containment action',
      zh: '问题“{issue}”为 P1，在消除原因前没有止损做法：请增加临时措施',
    },
  },
  why: { en: 'While the cause is looked for the damage goes on', zh: '找原因期间，损失还在继续' },
  fix: { en: 'Add a containment action', zh: '增加临时措施' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  reports: 'absence',
  check(context) {
    const { playbook, report } = context;
    for (const issue of issuesOf(context)) {
      const { pointer, name, priority, remedies } = issue;
      if (priority !== 'P1' || !isOpenIssue(issue) || isPastDone(issue)) continue;
      const isContained = remedies.some(({ type }) => type === 'containment');
      if (!isContained && isLacking(playbook, `${pointer}/containment`)) report(pointer, { issue: name });
    }
  },
});
