import type { DocumentContext } from '../context.ts';
import { membersOf } from '../programme/programme.ts';
import { declaredIds, declaredNames } from './dashboards.ts';
import { metricKey } from './names.ts';
import { readingsIn } from './readings.ts';
import type { Metric, MetricReading, MetricUse } from './types.ts';
import { usesIn, usesInVision } from './uses.ts';

/** What a metric is called by a dashboard of the programme, whether its id or its name is written; else as written. */
export function metricName(context: DocumentContext, metric: string): string {
  return context.derived(namesOf).get(metricKey(metric)) ?? metric;
}

const namesOf = ({ programme }: DocumentContext): ReadonlyMap<string, string> => declaredNames(programme);

/**
 * Everything that a programme measures itself by, once each: what its vision promises comes first, then the metrics in
 * order of the documents. A metric of a dashboard is one under its id and its name. Ask for it by `context.derived`,
 * so that it is computed once.
 */
export function metricsOf(context: DocumentContext): ReadonlyMap<string, Metric> {
  const inRows = membersOf(context.programme).flatMap((playbook) => usesIn(context, playbook));
  const names = [...new Set([...inRows.map(({ metric }) => metric), ...declaredIds(context.programme)])];
  const metrics = new Map<string, Metric>();
  for (const [index, use] of [...usesInVision(context, names), ...inRows].entries()) {
    // Two promises of a vision that name no metric are two.
    const name = metricName(context, use.metric);
    const key = use.metric === '' ? `${use.pointer}/${index}` : metricKey(name);
    const known = metrics.get(key);
    if (known) known.uses.push(use);
    else metrics.set(key, metricOf(context, key, name, use));
  }
  return metrics;
}

/** A metric by its first use. Its readings are looked up when they are asked for: they take scores and schedules of all documents. */
const metricOf = (context: DocumentContext, key: string, name: string, use: MetricUse): Metric => ({
  key,
  name,
  uses: [use],
  get readings() {
    return context.derived(readingsByKey).get(key) ?? [];
  },
});

const readingsByKey = (context: DocumentContext): ReadonlyMap<string, MetricReading[]> => {
  const readings = new Map<string, MetricReading[]>();
  for (const { metric, ...reading } of readingsIn(context)) {
    const key = metricKey(metricName(context, metric));
    const known = readings.get(key) ?? [];
    readings.set(key, known);
    known.push(reading);
  }
  return readings;
};

/** The last value that a programme has of a metric, null where it has none. */
export function readingOf(context: DocumentContext, metric: string): MetricReading | null {
  return (
    context
      .derived(metricsOf)
      .get(metricKey(metricName(context, metric)))
      ?.readings.at(-1) ?? null
  );
}
