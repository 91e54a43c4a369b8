/** Limits of scores that an organisation may set for itself; limits of rules are options of the rules. */
export interface Thresholds {
  /** Lowest total (6-30) of each band, better than `stop`; 24, 18 and 12 where nothing is said. */
  'readiness.bands'?: { ready?: number; pilot?: number; prepare?: number };
  /** By dimension the score (1-5) below which it holds the change back; executive support 4, others 3. */
  'readiness.thresholds'?: Record<string, number>;
}
