import type { DocumentContext } from '../context.ts';
import { withParts } from '../playbook/parts.ts';
import { metricKey } from './names.ts';
import { readingsIn } from './readings.ts';
import type { Metric, MetricReading } from './types.ts';
import { usesIn, usesInVision } from './uses.ts';

/**
 * Everything that a programme measures itself by, once each: what its vision promises comes first, then the metrics in
 * order of the documents. Ask for it by `context.derived`, so that it is computed once.
 */
export function metricsOf(context: DocumentContext): ReadonlyMap<string, Metric> {
  const inRows = context.programme.playbooks
    .flatMap(withParts)
    .flatMap((playbook) => usesIn(context, playbook));
  const names = [...new Set(inRows.map(({ metric }) => metric))];
  const metrics = new Map<string, Metric>();
  for (const [index, use] of [...usesInVision(context, names), ...inRows].entries()) {
    // Two promises of a vision that name no metric are two.
    const key = use.metric === '' ? `${use.pointer}/${index}` : metricKey(use.metric);
    const known = metrics.get(key);
    if (known) known.uses.push(use);
    else metrics.set(key, { key, name: use.metric, uses: [use], readings: [] });
  }
  for (const { metric, ...reading } of readingsIn(context)) {
    metrics.get(metricKey(metric))?.readings.push(reading);
  }
  return metrics;
}

/** The last value that a programme has of a metric, null where it has none. */
export function readingOf(context: DocumentContext, metric: string): MetricReading | null {
  return context.derived(metricsOf).get(metricKey(metric))?.readings.at(-1) ?? null;
}
