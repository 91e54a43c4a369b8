import { defineRule } from '../../lint/define.ts';
import { budgetOf } from '../../kinds/change/budget.ts';

export default defineRule({
  id: 'budget-sum-mismatch',
  kinds: ['change'],
  severity: 'error',
  core: true,
  options: {
    tolerance: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      description: { en: 'Accepted difference in per cent of the total', zh: '允许的差异（占总额的百分比）' },
    },
  },
  messages: {
    default: {
      en: 'The lines ({lines}) and the reserve ({reserve}) make {sum}, but the budget says {total}: correct one of them',
      zh: '各项合计（{lines}）加备用金（{reserve}）为 {sum}，而预算总额写的是 {total}：请更正其一',
    },
    lines: {
      en: 'The lines make {sum}, more than the budget of {total}: correct one of them',
      zh: '各项合计为 {sum}，超过预算总额 {total}：请更正其一',
    },
  },
  why: { en: 'A budget that does not add up cannot be approved', zh: '合计不符的预算无法审批' },
  fix: { en: 'Make lines and reserve add up to the total', zh: '使各项与备用金之和等于总额' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, options, report }) {
    const budget = budgetOf(playbook);
    if (!budget || budget.lines === null) return;
    const { total, lines, reserve } = budget;
    const sum = lines + (reserve ?? 0);
    const tolerated = (Math.abs(total) * options.tolerance) / 100;
    // Without a stated reserve, what the lines leave over is no contradiction.
    const off = reserve === null ? sum - total > tolerated : Math.abs(sum - total) > tolerated;
    if (!off) return;
    const amount = (value: number): string => value.toLocaleString('en-US');
    const params = {
      lines: amount(lines),
      sum: amount(sum),
      total: amount(total),
      reserve: amount(reserve ?? 0),
    };
    report('/budget', params, { message: reserve === null ? 'lines' : 'default' });
  },
});
