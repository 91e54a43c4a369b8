import type { Direction } from '../../metrics/goal.ts';

/** How a metric stands today (docs/scoring.md). */
export type MetricStatus =
  'no-data' | 'met' | 'regressing' | 'missed' | 'too-early' | 'on-track' | 'at-risk' | 'off-track';

/** What a metric is judged by: numbers of one unit, null where they are not written. */
export interface MetricValues {
  role: 'leading' | 'lagging';
  direction: Direction;
  baseline: number | null;
  /** Both ends of a range; twice the same number where it is one. */
  target: readonly [low: number, high: number];
  current: number | null;
  /** Ends of the scale that it is read on. */
  scale?: { min: number | null; max: number | null };
  /** Share of the time from the baseline to the due date that is over; null without these days. */
  elapsed?: number | null;
}

export interface MetricState {
  /** Part of the way from baseline to target, not clamped; null where it has no beginning, or no value. */
  progress: number | null;
  status: MetricStatus;
}

/** Where the way begins: at the baseline, else of a leading metric at an end of its scale; null where nobody can tell. */
export function startOf({
  role,
  direction,
  baseline,
  scale,
}: Pick<MetricValues, 'role' | 'direction' | 'baseline' | 'scale'>): number | null {
  if (baseline !== null || role === 'lagging') return baseline;
  return direction === 'down' ? (scale?.max ?? null) : (scale?.min ?? 0);
}

/** True where a value is what the target asks for. */
export function isMet(value: number, direction: Direction, [low, high]: MetricValues['target']): boolean {
  if (direction === 'up') return value >= low;
  return direction === 'down' ? value <= high : value >= low && value <= high;
}

/** Share of the way that is expected to be gone by a share of the time; the status by the two. */
function statusAt(progress: number, elapsed: number | null): MetricStatus {
  if (progress < 0) return 'regressing';
  if (elapsed === null) return progress >= 0.7 ? 'on-track' : progress >= 0.4 ? 'at-risk' : 'off-track';
  if (elapsed >= 1) return 'missed';
  if (elapsed <= 0.1) return 'too-early';
  const pace = progress / elapsed;
  return pace >= 0.9 ? 'on-track' : pace >= 0.6 ? 'at-risk' : 'off-track';
}

/** Progress and status of a metric (docs/scoring.md; cut-offs without dates are those of OKR). */
export function metricState(values: MetricValues): MetricState {
  const { direction, target, current, elapsed = null } = values;
  if (current === null) return { progress: null, status: 'no-data' };
  const met = isMet(current, direction, target);
  const start = startOf(values);
  if (direction === 'hold') {
    return { progress: met ? 1 : 0, status: met ? 'met' : statusAt(0, elapsed) };
  }
  if (start === null) return { progress: null, status: met ? 'met' : 'at-risk' };
  const goal = direction === 'up' ? target[0] : target[1];
  const progress = goal === start ? (met ? 1 : 0) : (current - start) / (goal - start);
  return { progress, status: met ? 'met' : statusAt(progress, elapsed) };
}
