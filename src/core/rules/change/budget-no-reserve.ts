import { defineRule } from '../../lint/define.ts';
import { budgetOf } from '../../kinds/change/budget.ts';

export default defineRule({
  id: 'budget-no-reserve',
  kinds: ['change'],
  severity: 'info',
  effort: 15,
  options: {
    percent: {
      type: 'number',
      default: 10,
      minimum: 0,
      maximum: 100,
      description: { en: 'Lowest reserve in per cent of the budget', zh: '备用金占预算的最低百分比' },
    },
  },
  messages: {
    default: {
      en: 'The reserve is {found}% of the budget, less than {limit}%: keep more for what the pilot will teach',
      zh: '备用金占预算的 {found}%，低于 {limit}%：请为试点中的新发现多留余地',
    },
  },
  why: { en: 'A pilot always finds work that nobody planned', zh: '试点总会带来计划外的工作' },
  fix: { en: 'Plan a reserve', zh: '预留备用金' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check({ playbook, options, report }) {
    const budget = budgetOf(playbook);
    if (!budget) return;
    const { total, lines, reserve } = budget;
    const kept = reserve ?? (lines === null ? null : total - lines);
    if (kept === null || kept < 0 || kept >= (total * options.percent) / 100) return;
    // Rounded down: what falls short of the limit must not read as the limit.
    const found = Math.floor((kept * 1000) / total) / 10;
    report(reserve === null ? '/budget' : '/reserve', { found, limit: options.percent });
  },
});
