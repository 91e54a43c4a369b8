import type { Limits } from './thresholds.ts';

/** A quarter of the grid of power and interest (Mendelow): A much of both, B power, C interest, D little of both. */
export type Zone = 'A' | 'B' | 'C' | 'D';

/** Whom the change depends on, in scores of 1 to 5. */
export interface Standing {
  power: number;
  attitude: number;
  /** The attitude that is wanted. */
  desired: number;
  /** True where somebody owns what is done to win them. */
  hasStrategy: boolean;
}

/** The attitude that each zone should have where none is written (a convention). */
const DESIRED: Record<Zone, number> = { A: 4, B: 3, C: 4, D: 3 };
/** Lowest exposure of each level (a convention). */
const LEVELS = [
  ['high', 10],
  ['medium', 5],
  ['low', 1],
] as const;

/** The zone of somebody by power and interest, each 1-5. Source: Mendelow (1991). */
export function zoneOf(power: number, interest: number, limits: Limits): Zone {
  const much = interest >= limits.interest;
  return power >= limits.power ? (much ? 'A' : 'B') : much ? 'C' : 'D';
}

/** The attitude (1-5) that somebody of a zone should have where the author says none. */
export function desiredIn(zone: Zone): number {
  return DESIRED[zone];
}

/** How far the attitude is below the wanted one, 0-4. */
export function gapOf({ attitude, desired }: Pick<Standing, 'attitude' | 'desired'>): number {
  return Math.max(0, desired - attitude);
}

/** Power times gap, 0-20: what the change stands to lose by somebody. */
export function exposureOf(standing: Pick<Standing, 'power' | 'attitude' | 'desired'>): number {
  return standing.power * gapOf(standing);
}

/** How high an exposure (0-20) is. */
export function exposureLevel(exposure: number): 'high' | 'medium' | 'low' | 'none' {
  return LEVELS.find(([, from]) => exposure >= from)?.[0] ?? 'none';
}

/** What is left to win of somebody: their exposure, half of it where somebody owns a strategy. */
export function residualOf(standing: Standing): number {
  return exposureOf(standing) * (standing.hasStrategy ? 0.5 : 1);
}

/**
 * The score of a map: how much of the attitude that is wanted, by power, is there or being worked on.
 *
 * @returns `value` 0-100, `support` the index of attitudes by power 0-100, `residual` and `maximum` in points of
 *   power times attitude; null without anybody, or where nothing is wanted of anybody
 */
export function influence(
  standings: readonly Standing[],
): { value: number; support: number; residual: number; maximum: number } | null {
  const sum = (of: (standing: Standing) => number): number =>
    standings.reduce((total, one) => total + of(one), 0);
  const maximum = sum(({ power, desired }) => power * (desired - 1));
  if (maximum === 0) return null;
  const residual = sum(residualOf);
  return {
    value: 100 * (1 - residual / maximum),
    support: (100 * sum(({ power, attitude }) => power * (attitude - 1))) / sum(({ power }) => power * 4),
    residual,
    maximum,
  };
}
