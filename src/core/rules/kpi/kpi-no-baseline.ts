import { defineRule } from '../../lint/define.ts';
import { isBlankForm, measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { splitByColumn } from '../../playbook/evidence/absent-columns.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-baseline',
  kinds: ['kpi'],
  severity: 'error',
  effort: 15,
  core: true,
  whole: true,
  reports: 'absence',
  creates: 'field',
  supersedes: ['missing-required-field'],

  messages: {
    default: {
      en: 'The lagging metric {metric} has no baseline: measure it before the change begins, or nothing proves its effect',
      zh: '滞后指标“{metric}”没有基线：请在变革开始前测量，否则无法证明效果',
    },
    column: {
      en: 'The table has no column Baseline, so that {count} lagging metrics have none: add it and measure each before the change begins, or nothing proves their effect',
      zh: '表格没有“基线”列，{count} 个滞后指标都没有基线：请增加该列，并在变革开始前逐一测量，否则无法证明效果',
    },
  },
  why: {
    en: 'Without a value from before, nobody can tell what the change has brought',
    zh: '没有变革前的数值，就说不清变革带来了什么',
  },
  fix: { en: 'Measure the baseline', zh: '测量基线' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check(context) {
    const { playbook, data, derived, report } = context;
    if (isBlankForm(context)) return;
    const severity = requiredSeverity(data);
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    const lacking = derived(measuresOf).filter(({ pointer, role, row }) => {
      const at = `${pointer}/baseline`;
      return role === 'lagging' && row.direction !== 'hold' && !unread.has(at) && isLacking(playbook, at);
    });
    const { columns, cells } = splitByColumn(playbook, 'baseline', lacking);
    for (const { pointer, name } of cells) report(`${pointer}/baseline`, { metric: name }, { severity });
    for (const { range, rows } of columns) {
      const [first = '', ...covers] = rows.map(({ pointer }) => `${pointer}/baseline`);
      report(first, { count: rows.length }, { message: 'column', severity, range, covers });
    }
  },
});
