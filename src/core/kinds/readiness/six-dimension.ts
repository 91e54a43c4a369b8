/** Dimensions in the model's order, each with the score below which it holds the change back (seed 001, tool 1). */
export const DIMENSIONS = [
  ['executive-support', 4],
  ['urgency', 3],
  ['resources', 3],
  ['past-success', 3],
  ['culture', 3],
  ['capability', 3],
] as const;

export type ReadinessBand = 'ready' | 'pilot' | 'prepare' | 'stop';

/** Bands with the lowest total of each, best first. */
export const BANDS: readonly (readonly [ReadinessBand, number])[] = [
  ['ready', 24],
  ['pilot', 18],
  ['prepare', 12],
  ['stop', 6],
];

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

function bandOf(total: number): ReadinessBand {
  return BANDS.find(([, from]) => total >= from)?.[0] ?? 'stop';
}

/** Readiness of six scores 1-5 in the order of `DIMENSIONS`, null for a blank (domain knowledge D1). */
export function sixDimension(scores: readonly (number | null)[]): Readiness {
  const known = scores.filter((score) => score !== null);
  const blanks = DIMENSIONS.length - known.length;
  const sum = known.reduce((total, score) => total + score, 0);
  const total = blanks === 0 ? sum : null;
  const range: [number, number] = [sum + blanks, sum + 5 * blanks];
  const lowest = Math.min(...known);
  const below = DIMENSIONS.flatMap(([id, threshold], index) => {
    const score = scores[index] ?? null;
    return score !== null && score < threshold ? [id] : [];
  });
  const band = bandOf(range[0]) === bandOf(range[1]) ? bandOf(range[0]) : null;
  return {
    total,
    range,
    band,
    decision: total === null ? null : band === 'ready' && below.length > 0 ? 'pilot' : band,
    below,
    weakest: DIMENSIONS.flatMap(([id], index) => (scores[index] === lowest ? [id] : [])),
    normalised: total === null ? null : ((total - 6) / 24) * 100,
  };
}
