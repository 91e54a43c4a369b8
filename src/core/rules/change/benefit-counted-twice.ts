import { metricName } from '../../metrics/metrics.ts';
import { metricKey, metricTitle } from '../../metrics/names.ts';
import { quantityText } from '../../metrics/values.ts';
import { normaliseText } from '../../playbook/naming/normalise.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'benefit-counted-twice',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '"{benefit}" and "{other}" both count {value} a year, and both are shown by {metric}: keep one of them, or write what each adds',
      zh: '“{benefit}”与“{other}”都以“{metric}”衡量，且都计 {value} 年收益：请只保留一项，或分别写明各自新增多少',
    },
    name: {
      en: '"{benefit}" stands here twice, each time with a value of its own: keep one row',
      zh: '“{benefit}”列了两次，且各计一笔收益：请只保留一行',
    },
  },
  why: {
    en: 'One gain that is counted twice makes the payback look shorter than it is',
    zh: '同一笔收益重复计算，会使回收期显得比实际短',
  },
  fix: { en: 'Count it once', zh: '只计算一次' },
  source: { en: 'benefits management practice', zh: '收益管理实践' },
  check(context) {
    const { playbook, rows, report } = context;
    const byName = new Map<string, string>();
    const byGain = new Map<string, { pointer: string; name: string | number }>();
    for (const { row, pointer, name } of rows('benefits')) {
      const value = parseQuantity(textOf(row['annual-value']) ?? '');
      if (!value || value.value === 0) continue;
      const named = textOf(row.name);
      const twin = named === undefined ? undefined : byName.get(normaliseText(named));
      if (twin !== undefined) {
        report(pointer, { benefit: name }, { message: 'name', related: [{ playbook, pointer: twin }] });
        continue;
      }
      if (named !== undefined) byName.set(normaliseText(named), pointer);
      const metric = textOf(row.metric);
      if (metric === undefined) continue;
      const called = metricName(context, metric);
      // Two gains of one metric may both be real; the same sum twice is hardly that.
      const key = JSON.stringify([metricKey(called), value.value, value.unit, row.type ?? null]);
      const other = byGain.get(key);
      if (!other) byGain.set(key, { pointer, name });
      else
        report(
          pointer,
          {
            benefit: name,
            other: other.name,
            value: quantityText(value),
            metric: metricTitle(called),
          },
          { related: [{ playbook, pointer: other.pointer }] },
        );
    }
  },
});
