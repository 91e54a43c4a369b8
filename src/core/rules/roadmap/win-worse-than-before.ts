import { metricsOf, metricName } from '../../metrics/metrics.ts';
import { metricKey, metricTitle } from '../../metrics/names.ts';
import type { MetricUse } from '../../metrics/types.ts';
import { holds, quantityText } from '../../metrics/values.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

/** Which way is better by what the programme asks of a metric elsewhere; null where nothing is said, or both. */
function wayAsked(uses: readonly MetricUse[]): 'up' | 'down' | null {
  const ways = new Set(
    uses.flatMap(({ role, term, before, after }) => {
      if (term) return term.op === '=' ? [] : term.op.startsWith('>') ? 'up' : 'down';
      if (role !== 'vision' || !before || !after || before.value === after.value) return [];
      return after.value > before.value ? 'up' : 'down';
    }),
  );
  const [only = null] = ways.size === 1 ? ways : [];
  return only;
}

export default defineRule({
  id: 'win-worse-than-before',
  kinds: ['roadmap'],
  severity: 'error',
  messages: {
    default: {
      en: '{win} takes {metric} from {before} to {after}, but the programme wants it {way}: correct the figures or the win',
      zh: '“{win}”使“{metric}”从 {before} 变为 {after}，而本计划要求它{way}：请更正数值或该项胜利',
    },
    same: {
      en: '{win} leaves {metric} at {before}: write what it was before and what it is to be',
      zh: '“{win}”前后“{metric}”都是 {before}，没有变化：请写明此前与此后的数值',
    },
  },
  why: { en: 'A win is a figure that has become better', zh: '胜利就是变好的数字' },
  fix: { en: 'Correct Before and After', zh: '更正此前与此后的数值' },
  source: { en: 'arithmetic', zh: '算术' },
  check(context) {
    const { rows, report } = context;
    for (const { row, pointer, name } of rows('wins')) {
      const [before, after] = [row.before, row.after].map((value) => parseQuantity(textOf(value) ?? ''));
      const named = textOf(row.metric);
      if (!before || !after || named === undefined || row.status === 'cancelled') continue;
      const metric = metricName(context, named);
      const uses = context.derived(metricsOf).get(metricKey(metric))?.uses ?? [];
      const others = uses.filter(({ role }) => role !== 'win');
      // A metric that a dashboard wants to stay as it is has no way that is better.
      if (others.some(({ role, term }) => role === 'dashboard' && !term)) continue;
      const isSame = holds(before, { metric, op: '=', ...after });
      const way = wayAsked(others);
      if (isSame === null || (!isSame && !way)) continue;
      if (!isSame && (way === 'up') === after.value > before.value) continue;
      const params = {
        win: name,
        metric: metricTitle(metric),
        before: quantityText(before),
        after: quantityText(after),
        way: way === 'down' ? { en: 'lower', zh: '降低' } : { en: 'higher', zh: '提高' },
      };
      report(`${pointer}/after`, params, isSame ? { message: 'same' } : {});
    }
  },
});
