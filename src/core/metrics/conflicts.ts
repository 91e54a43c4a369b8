import type { Metric, MetricUse } from './types.ts';

/** A unit of a metric with the first place that writes it. */
export interface UnitOf {
  unit: string;
  use: MetricUse;
}

/** Spellings of units of time of one meaning; the others are what `parseQuantity` makes of them. */
const SAME_UNIT = new Map(
  (
    [
      ['min', 'minute', 'minutes', 'mins', '分钟', '分'],
      ['h', 'hour', 'hours', 'hr', 'hrs', '小时', '个小时'],
      ['d', 'day', 'days', '天', '日'],
      ['%', '%'],
    ] as const
  ).flatMap(([first, ...others]) => [first, ...others].map((unit): [string, string] => [unit, first])),
);

/** What a unit is compared by. */
export function unitKey(unit: string): string {
  const lower = unit.toLowerCase();
  return SAME_UNIT.get(lower) ?? lower;
}

/** The units that the uses of a metric are written in, each once with the first use; none where all are one. */
export function unitConflict({ uses }: Metric): UnitOf[] {
  const units = new Map<string, UnitOf>();
  for (const use of uses) {
    for (const value of [use.term, use.before, use.after]) {
      const key = value && unitKey(value.unit);
      if (value && key !== null && !units.has(key)) units.set(key, { unit: value.unit, use });
    }
  }
  return units.size > 1 ? [...units.values()] : [];
}

/** Letters of a key in order of the alphabet: `ftrf` and `ftfr` are one. */
const letters = (key: string): string => [...key].sort().join('');

/** The word without its ending, where a key is one word: `wait` for `waits`, `waiting`, `waitingtime`. */
const stem = (key: string): string => key.replace(/(?:(?:ing|s)?time|ing|s)$/, '');

/**
 * For each metric that another one is probably meant by: two letters swapped, or another ending. What is compared are
 * forms of their keys, so that each is looked up once.
 */
export function lookAlikesOf(metrics: readonly Metric[]): Map<Metric, Metric> {
  const found = new Map<Metric, Metric>();
  for (const form of [letters, stem]) {
    const first = new Map<string, Metric>();
    for (const metric of metrics) {
      // Short keys and Chinese ones are different words when a sign differs.
      if (metric.name === '' || !/^[a-z]{4,}$/.test(metric.key)) continue;
      const other = first.get(form(metric.key));
      if (!other) first.set(form(metric.key), metric);
      else if (other.key !== metric.key) {
        found.set(metric, other);
        if (!found.has(other)) found.set(other, metric);
      }
    }
  }
  return found;
}
