import { defineRule } from '../../lint/define.ts';
import { isBlankForm, measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { splitByColumn } from '../../playbook/evidence/absent-columns.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-owner',
  kinds: ['kpi'],
  severity: 'error',
  core: true,
  whole: true,
  reports: 'absence',
  creates: 'field',
  supersedes: ['missing-required-field'],

  messages: {
    default: {
      en: 'Nobody answers for the metric {metric}: name one role or person who acts on it',
      zh: '指标“{metric}”没有责任人：请指定一个据此采取行动的角色或人员',
    },
    column: {
      en: 'The table has no column Owner, so that nobody answers for its {count} metrics: add it and name one role or person for each',
      zh: '表格没有“责任人”列，{count} 个指标都没有责任人：请增加该列，为每个指标指定一个角色或人员',
    },
  },
  why: { en: 'What nobody owns, nobody corrects', zh: '无人负责的指标，偏离了也没人纠正' },
  fix: { en: 'Name an owner', zh: '指定责任人' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, data, derived, report } = context;
    if (isBlankForm(context)) return;
    const severity = requiredSeverity(data);
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    const lacking = derived(measuresOf).filter(({ pointer }) => {
      const at = `${pointer}/owner`;
      return !unread.has(at) && isLacking(playbook, at);
    });
    const { columns, cells } = splitByColumn(playbook, 'owner', lacking);
    for (const { pointer, name } of cells) report(`${pointer}/owner`, { metric: name }, { severity });
    for (const { range, rows } of columns) {
      const [first = '', ...covers] = rows.map(({ pointer }) => `${pointer}/owner`);
      report(first, { count: rows.length }, { message: 'column', severity, range, covers });
    }
  },
});
