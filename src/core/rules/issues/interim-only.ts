import { issuesOf } from '../../kinds/issues/issue.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'interim-only',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  effort: 30,
  messages: {
    default: {
      en: 'Issue “{issue}” is closed, and all that was done only stops the damage: add what removes the cause',
      zh: '问题“{issue}”已关闭，但只有临时措施：请增加消除原因的措施',
    },
  },
  why: { en: 'The cause is still there', zh: '原因还在' },
  fix: { en: 'Add a corrective action', zh: '增加纠正措施' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  check(context) {
    for (const { pointer, name, status, row, remedies } of issuesOf(context)) {
      if (status !== 'closed' || (remedies.length === 0 && row.containment === undefined)) continue;
      if (remedies.every(({ type }) => type === 'containment')) context.report(pointer, { issue: name });
    }
  },
});
