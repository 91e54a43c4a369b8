import { defineRule } from '../../lint/define.ts';
import { measuresOf, rowsByMetric } from '../../kinds/kpi/measures.ts';
import { quantityText } from '../../metrics/values.ts';

/** How many falls one after the other are no chance. */
const FALLS = 3;

export default defineRule({
  id: 'silent-decline',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,
  core: true,

  messages: {
    default: {
      en: '{metric} has become worse three times in a row, to {value}, and no review speaks of it: find out why',
      zh: '“{metric}”已连续三次变差，现为 {value}，却没有回顾提到：请查明原因',
    },
  },
  why: {
    en: 'A slow fall is seen only by whoever looks at the row of values',
    zh: '缓慢下滑，只有看连续读数的人才会发现',
  },
  fix: { en: 'Review it and write down why', zh: '回顾并写明原因' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { derived, date, report } = context;
    const reviews = rowsByMetric(context, 'reviews');
    for (const { pointer, name, direction, readings, units } of derived(measuresOf)) {
      const last = readings.slice(-1 - FALLS);
      const now = last.at(-1);
      if (direction === null || direction === 'hold' || units.length > 0 || last.length <= FALLS || !now)
        continue;
      const sign = direction === 'up' ? -1 : 1;
      const falls = last
        .slice(1)
        .every(({ value }, index) => sign * (value - (last[index]?.value ?? value)) > 0);
      if (!falls) continue;
      const since = last[1]?.date ?? null;
      const isReviewed = (reviews.get(pointer) ?? []).some(({ row }) => {
        const day = date(row.when, 'end');
        return day === null || since === null || day >= since;
      });
      if (!isReviewed) report(now.pointer, { metric: name, value: quantityText(now) });
    }
  },
});
