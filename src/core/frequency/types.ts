import type { IsoDate } from '../when/types.ts';

/** What a frequency is counted in; what is more often than daily is `hour`. */
export type FrequencyUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** `times` in every `n` units: `biweekly` is once in 2 weeks, a quarter is 3 months. */
export interface Every {
  type: 'every';
  unit: FrequencyUnit;
  n: number;
  times: number;
  /** Days of the week on which it happens, 1 is Monday. */
  weekdays?: readonly number[];
  /** Days of the month on which it happens; -1 is the last. */
  days?: readonly number[];
  /** With one weekday: which one of the month, -1 the last. */
  nth?: number;
}

/**
 * How often something happens. `continuous`, `as-needed` and `per-event` have no days that can be counted
 * beforehand; a list of dates is those dates.
 */
export type Frequency =
  | Every
  | { type: 'once' | 'as-needed' | 'continuous' }
  | { type: 'per-event'; event: string }
  | { type: 'dates'; dates: readonly IsoDate[] };

/** A frequency as it was read; where only a part of the text could be counted, that part. */
export interface FrequencyReading {
  frequency: Frequency;
  /** One of several that stand there, or all but a remark: what was taken. */
  partly?: string;
}
