import { defineRule } from '../../lint/define.ts';
import { isBlankForm, measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { splitByColumn } from '../../playbook/evidence/absent-columns.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-target',
  kinds: ['kpi'],
  severity: 'error',
  core: true,
  reports: 'absence',
  creates: 'field',
  supersedes: ['missing-required-field', 'invalid-value'],

  messages: {
    default: {
      en: 'The metric {metric} has no target: write the number to reach',
      zh: '指标“{metric}”没有目标：请写明要达到的数值',
    },
    column: {
      en: 'The table has no column Target, so that its {count} metrics have none: add it and write the number that each is to reach',
      zh: '表格没有“目标”列，{count} 个指标都没有目标：请增加该列，写明每个指标要达到的数值',
    },
    number: {
      en: 'The target of {metric} is `{target}`, which has no number: write one, such as 1 / week',
      zh: '指标“{metric}”的目标是“{target}”，没有数值：请写成数值，例如每周 1 次写作 1 次/周',
    },
  },
  why: { en: 'Only a number can be met or missed', zh: '只有数值才谈得上达成与否' },
  fix: { en: 'Write a number with its unit', zh: '写明数值和单位' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check(context) {
    const { playbook, data, derived, report } = context;
    const severity = requiredSeverity(data);
    const { text } = playbook.syntax;
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    const isForm = playbook.host || isBlankForm(context);
    const open = derived(measuresOf).filter(({ target }) => !target);
    for (const { pointer, name } of open) {
      const at = `${pointer}/target`;
      const { start, end } = playbook.locate(at);
      const written = text.slice(start, end).trim();
      if (unread.has(at) && !/\p{N}/u.test(written))
        report(at, { metric: name, target: written }, { severity, message: 'number' });
    }
    if (isForm) return;
    const lacking = open.filter(({ pointer }) => {
      const at = `${pointer}/target`;
      return !unread.has(at) && isLacking(playbook, at);
    });
    const { columns, cells } = splitByColumn(playbook, 'target', lacking);
    for (const { pointer, name } of cells) report(`${pointer}/target`, { metric: name }, { severity });
    for (const { range, rows } of columns) {
      const [first = '', ...covers] = rows.map(({ pointer }) => `${pointer}/target`);
      report(first, { count: rows.length }, { message: 'column', severity, range, covers });
    }
  },
});
