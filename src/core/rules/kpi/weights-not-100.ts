import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { round1 } from '../../score/rounding.ts';

export default defineRule({
  id: 'weights-not-100',
  kinds: ['kpi'],
  severity: 'error',
  core: true,

  messages: {
    default: {
      en: 'The weights of the metrics make {sum}, not 100: correct them',
      zh: '各指标权重合计为 {sum}，不是 100：请更正',
    },
  },
  why: {
    en: 'Weights that do not make 100 cannot be compared from one dashboard to the next',
    zh: '权重合计不是 100，各期得分就无法比较',
  },
  fix: { en: 'Make the weights 100', zh: '使权重合计为 100' },
  source: { en: 'practice', zh: '实践经验' },
  check({ derived, report }) {
    const weights = derived(measuresOf).flatMap(({ weight }) => weight ?? []);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (weights.length > 0 && Math.abs(sum - 100) > 1e-6) report('/metrics', { sum: round1(sum) });
  },
});
