import { daysOff, type DaysOff } from '../../when/calendar.ts';
import { addMonths } from '../../when/dates.ts';
import type { Calendar, IsoDate } from '../../when/types.ts';

/** Years before and after today that are looked at day by day: nobody plans the weekends of the year 9999. */
const YEARS = 2;

/** The days of a plan on which nobody works by any of some calendars; none where the plan has no days. */
export function daysOffOf(
  calendars: readonly Pick<Calendar, 'isWorkingDay'>[],
  today: IsoDate,
  { start, end }: { start: IsoDate | null; end: IsoDate | null },
): DaysOff[] {
  if (!start || !end) return [];
  const [first, last] = [addMonths(today, -12 * YEARS), addMonths(today, 12 * YEARS)];
  const isWorkingDay = (day: IsoDate): boolean => calendars.some((calendar) => calendar.isWorkingDay(day));
  return daysOff({ isWorkingDay }, start > first ? start : first, end < last ? end : last);
}
