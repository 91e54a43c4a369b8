import { daysBetween } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import { RELATIVE_START } from './schedule.ts';
import type { Schedule } from './types.ts';

/** A day of a schedule as people read it: a plan without a start has no calendar, and its tenth day is `D10`. */
export function dayName({ axis }: Schedule, day: IsoDate): string {
  return axis === 'dated' ? day : `D${daysBetween(RELATIVE_START, day) + 1}`;
}
