import { defineRule } from '../../lint/define.ts';
import { measuresOf, rowsByMetric } from '../../kinds/kpi/measures.ts';
import { isMet } from '../../kinds/kpi/progress.ts';
import { quantityText } from '../../metrics/values.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';

export default defineRule({
  id: 'average-hides-segment',
  kinds: ['kpi'],
  severity: 'info',
  effort: 15,

  messages: {
    default: {
      en: '{metric} is met at {value}, but {segment} is at {part}: set a target for the segments too',
      zh: '“{metric}”已达成（{value}），但“{segment}”只有 {part}：请为细分也设定目标',
    },
  },
  why: { en: 'A mean that is met may hide a part that is not', zh: '平均值达标，可能掩盖某一部分不达标' },
  fix: { en: 'Set a target for the segments', zh: '为细分设定目标' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { derived, report } = context;
    const segments = rowsByMetric(context, 'segments');
    for (const { pointer, direction, target, state, current, name } of derived(measuresOf)) {
      if (state?.status !== 'met' || !target || !direction || !current) continue;
      for (const { row, pointer: at, name: segment } of segments.get(pointer) ?? []) {
        const part = parseQuantity(row.value ?? '');
        if (!part || part.unit !== current.unit || isMet(part.value, direction, [target.low, target.high]))
          continue;
        report(at, {
          metric: name,
          segment,
          value: quantityText(current),
          part: quantityText(part),
        });
      }
    }
  },
});
