import { defineRule } from '../../lint/define.ts';
import { measuresOf, rowsByMetric } from '../../kinds/kpi/measures.ts';
import { isMet } from '../../kinds/kpi/progress.ts';
import { quantityText } from '../../metrics/values.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';
import { round1 } from '../../score/rounding.ts';

export default defineRule({
  id: 'effects-below-target',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,

  messages: {
    default: {
      en: 'What is planned brings {metric} to {reached}, and the target is {target}: add work, or lower the target',
      zh: '所列举措只能使“{metric}”达到 {reached}，而目标是 {target}：请增加工作或调整目标',
    },
  },
  why: {
    en: 'A target that the work does not add up to will be missed',
    zh: '举措加总达不到的目标，必然落空',
  },
  fix: { en: 'Add work, or lower the target', zh: '增加工作或调整目标' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { derived, report } = context;
    const effects = rowsByMetric(context, 'effects');
    for (const { pointer, name, direction, baseline, target, units } of derived(measuresOf)) {
      const rows = effects.get(pointer) ?? [];
      const deltas = rows.map(({ row }) => parseQuantity(row.delta ?? ''));
      if (!baseline || rows.length === 0 || units.length > 0 || deltas.some((delta) => delta === null))
        continue;
      if (!target || !direction || direction === 'hold') continue;
      // A reduction may be written as one or without its sign; an effect with the other sign works against the rest.
      const sum = Math.abs(deltas.reduce((total, delta) => total + (delta?.value ?? 0), 0));
      const reached = baseline.value + (direction === 'up' ? sum : -sum);
      if (isMet(round1(reached), direction, [target.low, target.high])) continue;
      report(rows[0]?.pointer ?? pointer, {
        metric: name,
        reached: quantityText({ value: round1(reached), unit: baseline.unit }),
        target: quantityText({ value: direction === 'up' ? target.low : target.high, unit: target.unit }),
      });
    }
  },
});
