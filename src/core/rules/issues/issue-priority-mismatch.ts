import { issuesOf } from '../../kinds/issues/issue.ts';
import { declaredPriority, priorityByMatrix } from '../../kinds/issues/priority.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'issue-priority-mismatch',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  effort: 1,
  messages: {
    default: {
      en: 'Issue “{issue}” is typed as {declared}, and is {priority} by urgency ({urgency}) and impact ({impact}): correct one of them',
      zh: '问题“{issue}”填写为 {declared}，而按紧急程度（{urgency}）、影响范围（{impact}）应为 {priority}：请更正其一',
    },
    compliance: {
      en: 'Issue “{issue}” is typed as {declared}, and concerns compliance, which is at least {priority}: correct the priority or the category',
      zh: '问题“{issue}”填写为 {declared}，而合规问题至少为 {priority}：请更正优先级或类别',
    },
  },
  why: {
    en: 'An order that does not follow from the facts is changed by whoever asks last',
    zh: '优先级不由事实得出，谁催得急就按谁的来',
  },
  fix: { en: 'Use the priority of the matrix', zh: '按矩阵填写优先级' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    const { playbook, report } = context;
    for (const { row, pointer, name } of issuesOf(context)) {
      const declared = declaredPriority(row.priority);
      const priority = priorityByMatrix(row.urgency, row.impact, row.category);
      if (declared === null || priority === null || declared === priority) continue;
      const said = (column: 'urgency' | 'impact') =>
        valueName(playbook.schema, 'issues', column, row[column] ?? '');
      const params = { issue: name, declared, priority };
      // What its category alone raises is said so.
      if (priorityByMatrix(row.urgency, row.impact, undefined) !== priority) {
        report(`${pointer}/priority`, params, { message: 'compliance' });
      } else report(`${pointer}/priority`, { ...params, urgency: said('urgency'), impact: said('impact') });
    }
  },
});
