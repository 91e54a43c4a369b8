import { defineRule } from '../../lint/define.ts';
import { measuresOf, rowsByMetric } from '../../kinds/kpi/measures.ts';
import { quantityText } from '../../metrics/values.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';
import { round1 } from '../../score/rounding.ts';

export default defineRule({
  id: 'effects-exceed-forecast',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,

  messages: {
    default: {
      en: 'The effects bring {metric} to {reached}, outside its forecast of {low} to {high}: some are counted twice, or the forecast is old',
      zh: '各项效果使“{metric}”达到 {reached}，超出预测区间 {low} 至 {high}：可能有重复计算，或预测已过时',
    },
  },
  why: { en: 'Effects of several initiatives overlap', zh: '多项举措的效果会重叠' },
  fix: { en: 'Take out what is counted twice', zh: '去掉重复计算' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { derived, report } = context;
    const effects = rowsByMetric(context, 'effects');
    for (const { pointer, name, direction, baseline, units } of derived(measuresOf)) {
      const rows = effects.get(pointer) ?? [];
      const deltas = rows.map(({ row }) => parseQuantity(row.delta ?? ''));
      if (!baseline || units.length > 0 || deltas.some((delta) => delta === null)) continue;
      if (!direction || direction === 'hold') continue;
      const lows = rows.flatMap(({ row }) => parseQuantity(row['forecast-low'] ?? '')?.value ?? []);
      const highs = rows.flatMap(({ row }) => parseQuantity(row['forecast-high'] ?? '')?.value ?? []);
      const [low, high] = [lows[0], highs[0]];
      const isOne = new Set(lows).size === 1 && new Set(highs).size === 1;
      if (low === undefined || high === undefined || !isOne) continue;
      // A reduction may be written as one or without its sign; an effect with the other sign works against the rest.
      const sum = Math.abs(deltas.reduce((total, delta) => total + (delta?.value ?? 0), 0));
      const reached = round1(baseline.value + (direction === 'down' ? -sum : sum));
      if (reached >= low && reached <= high) continue;
      const said = (value: number): string => quantityText({ value, unit: baseline.unit });
      report(rows[0]?.pointer ?? pointer, {
        metric: name,
        reached: said(reached),
        low: said(low),
        high: said(high),
      });
    }
  },
});
