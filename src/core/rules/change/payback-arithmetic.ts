import { defineRule } from '../../lint/define.ts';
import { claimedMonths, computedMonths } from '../../kinds/change/payback.ts';

export default defineRule({
  id: 'payback-arithmetic',
  kinds: ['change'],
  severity: 'error',
  effort: 15,
  options: {
    tolerance: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      description: { en: 'Accepted difference in months', zh: '允许的差异（月）' },
    },
  },
  messages: {
    default: {
      en: 'The pay-back is said to be {claimed|month|months}, but cost ÷ monthly benefit is {computed}: correct the claim or its inputs',
      zh: '回收期写的是 {claimed} 个月，但成本 ÷ 每月收益为 {computed} 个月：请更正结论或数据',
    },
  },
  why: {
    en: 'A claim that a reader can refute costs the whole case its credit',
    zh: '经不起核算的结论会让整个方案失去可信度',
  },
  fix: { en: 'Recompute the pay-back', zh: '重新计算回收期' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, options, report }) {
    const claimed = claimedMonths(playbook);
    const computed = computedMonths(playbook);
    if (claimed === null || computed === null || Math.abs(claimed - computed) <= options.tolerance + 1e-9)
      return;
    report('/payback-claim', { claimed, computed: Math.round(computed * 10) / 10 });
  },
});
