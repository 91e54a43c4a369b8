/** Types of answers that fit each type of resistance (Change management toolkit, tool 5). */
const FITTING: Record<string, readonly string[]> = {
  cognitive: ['communication', 'evidence', 'visit', 'participation'],
  emotional: ['support', 'permission-to-fail', 'protection', 'participation'],
  capability: ['training', 'coaching', 'simplification', 'tool'],
  interest: ['incentive', 'compensation', 'negotiation'],
  fatigue: ['delay', 'reduce', 'merge', 'workload-relief'],
  cultural: ['external-example', 'small-experiment', 'participation', 'role-model'],
};
/** Lowest exposure of each level above low (a convention). */
const [HIGH, MEDIUM] = [15, 7];

/** An entry that is still open. */
export interface Voice {
  /** Impact times likelihood, 1-25. */
  exposure: number;
  hasOwner: boolean;
  hasCause: boolean;
  /** True where one of its answers fits its type. */
  fits: boolean;
  /** True where it has a day that is not over. */
  isInTime: boolean;
}

/** The types of answers that fit a type of resistance. */
export function fittingAnswers(type: string): readonly string[] {
  return FITTING[type] ?? [];
}

/** How high an exposure (1-25) is. */
export function exposureLevel(exposure: number): 'high' | 'medium' | 'low' {
  return exposure >= HIGH ? 'high' : exposure >= MEDIUM ? 'medium' : 'low';
}

/** How much of an entry is handled, 0-1: a quarter each for owner, cause, a fitting answer and a day that is not over. */
export function handledOf({ hasOwner, hasCause, fits, isInTime }: Omit<Voice, 'exposure'>): number {
  return [hasOwner, hasCause, fits, isInTime].filter(Boolean).length / 4;
}

/**
 * How well open resistance is handled, by its exposure (scores.md D5).
 *
 * @param closed how many entries are closed
 * @returns 0-100, not rounded; 100 where all are closed, null for an empty register
 */
export function handling(
  open: readonly (Pick<Voice, 'exposure'> & { handled: number })[],
  closed: number,
): number | null {
  const total = open.reduce((sum, { exposure }) => sum + exposure, 0);
  if (total === 0) return open.length === 0 && closed > 0 ? 100 : null;
  return (100 * open.reduce((sum, { exposure, handled }) => sum + exposure * handled, 0)) / total;
}
