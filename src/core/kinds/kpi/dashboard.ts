/** A metric as far as the score goes. */
export interface Weighted {
  role: 'leading' | 'lagging';
  /** Null where it is not measured. */
  progress: number | null;
  met: boolean;
  /** Null where none is written. */
  weight: number | null;
}

/** Metrics of one role, or all: the value 0-100, not rounded, and how many of those measured are met. */
export interface Part {
  /** Null where none is measured. */
  value: number | null;
  met: number;
  measured: number;
}

export interface Dashboard extends Part {
  /** Share of the weight that is measured, 0-1. */
  coverage: number;
  leading: Part;
  lagging: Part;
}

/** The least share of the weight that must be measured for a value of the whole. */
export const LEAST_COVERAGE = 0.5;

const clamped = (progress: number): number => Math.min(1, Math.max(0, progress));

/** Weights of metrics, which are equal where none is written; one without a weight beside others counts nothing. */
export function weightsOf(metrics: readonly Pick<Weighted, 'weight'>[]): number[] {
  const isWeighted = metrics.some(({ weight }) => weight !== null);
  return metrics.map(({ weight }) => (isWeighted ? (weight ?? 0) : 1));
}

function partOf(metrics: readonly (Weighted & { share: number })[]): Part {
  const measured = metrics.filter(({ progress }) => progress !== null);
  const total = measured.reduce((sum, { share }) => sum + share, 0);
  const gone = measured.reduce((sum, { share, progress }) => sum + share * clamped(progress ?? 0), 0);
  return {
    value: total > 0 ? (100 * gone) / total : null,
    met: measured.filter(({ met }) => met).length,
    measured: measured.length,
  };
}

/** The weighted mean of what the metrics have reached (docs/scoring.md); null without a metric. */
export function dashboard(metrics: readonly Weighted[]): Dashboard | null {
  if (metrics.length === 0) return null;
  const weights = weightsOf(metrics);
  const shares = metrics.map((metric, index) => ({ ...metric, share: weights[index] ?? 0 }));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const measured = shares.reduce((sum, { progress, share }) => sum + (progress === null ? 0 : share), 0);
  const coverage = total > 0 ? measured / total : 0;
  const whole = partOf(shares);
  return {
    ...whole,
    value: coverage < LEAST_COVERAGE ? null : whole.value,
    coverage,
    leading: partOf(shares.filter(({ role }) => role === 'leading')),
    lagging: partOf(shares.filter(({ role }) => role === 'lagging')),
  };
}
