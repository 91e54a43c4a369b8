import { workingDaysBetween } from '../when/calendar.ts';
import { addDays } from '../when/dates.ts';
import type { Calendar, IsoDate } from '../when/types.ts';

/**
 * Working days that a day moved by: those that lie after the earlier of both and up to the later. From a Friday to
 * the Monday after it is 1, and -1 the other way; to the Saturday after it 0.
 */
export function workingDaysMoved(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  if (to >= from) return workingDaysBetween(addDays(from, 1), to, calendar);
  return -workingDaysBetween(addDays(to, 1), from, calendar);
}
