import type { Thresholds } from '../../thresholds.ts';
import { bandsOf, dimensionsOf } from './thresholds.ts';

export type ReadinessBand = 'ready' | 'pilot' | 'prepare' | 'stop';

/** The limits an assessment is judged by. */
export interface ReadinessModel {
  /** In the model's order, each with the score below which it holds the change back. */
  dimensions: readonly (readonly [id: string, threshold: number])[];
  /** Bands with the lowest total of each, best first. */
  bands: readonly (readonly [ReadinessBand, number])[];
}

/** Dimensions and bands (docs/scoring.md), with the limits an organisation sets instead. */
export function readinessModel(thresholds: Thresholds = {}): ReadinessModel {
  const { ready, pilot, prepare } = bandsOf(thresholds);
  return {
    dimensions: dimensionsOf(thresholds),
    bands: [
      ['ready', ready],
      ['pilot', pilot],
      ['prepare', prepare],
      ['stop', 6],
    ],
  };
}

export interface Readiness {
  /** Sum of all six, 6-30; null with a blank. */
  total: number | null;
  /** Lowest and highest total the blanks allow. */
  range: [number, number];
  /** null where the blanks leave two bands possible. */
  band: ReadinessBand | null;
  /** The band, but no better than `pilot` while a dimension is below its threshold (convention). */
  decision: ReadinessBand | null;
  below: string[];
  weakest: string[];
  /** (total - 6) / 24 as 0-100, not rounded; null with a blank. */
  normalised: number | null;
}

function bandOf(total: number, { bands }: ReadinessModel): ReadinessBand {
  return bands.find(([, from]) => total >= from)?.[0] ?? 'stop';
}

/** Readiness of six scores 1-5 in the model's order, null for a blank (docs/scoring.md). */
export function sixDimension(
  scores: readonly (number | null)[],
  model: ReadinessModel = readinessModel(),
): Readiness {
  const { dimensions } = model;
  const known = scores.filter((score) => score !== null);
  const blanks = dimensions.length - known.length;
  const sum = known.reduce((total, score) => total + score, 0);
  const total = blanks === 0 ? sum : null;
  const range: [number, number] = [sum + blanks, sum + 5 * blanks];
  const lowest = Math.min(...known);
  const below = dimensions.flatMap(([id, threshold], index) => {
    const score = scores[index] ?? null;
    return score !== null && score < threshold ? [id] : [];
  });
  const lowestBand = bandOf(range[0], model);
  const band = lowestBand === bandOf(range[1], model) ? lowestBand : null;
  return {
    total,
    range,
    band,
    decision: total === null ? null : band === 'ready' && below.length > 0 ? 'pilot' : band,
    below,
    weakest: dimensions.flatMap(([id], index) => (scores[index] === lowest ? [id] : [])),
    normalised: total === null ? null : ((total - 6) / 24) * 100,
  };
}
