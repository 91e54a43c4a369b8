import { addDays, addMonths, startOfWeek } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import type { ContactUnit } from './shapes/contact-calendar.ts';

/** A picture with more columns helps nobody: two years of weeks. */
export const MOST_COLUMNS = 104;

/** From the finest to the coarsest. */
export const UNITS = ['week', 'month', 'quarter', 'year'] as const satisfies readonly ContactUnit[];

const MONTHS: Readonly<Record<Exclude<ContactUnit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the week, month, quarter or year in which a day lies. */
export function startOf(unit: ContactUnit, day: IsoDate): IsoDate {
  if (unit === 'week') return startOfWeek(day);
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01`, -(month % MONTHS[unit]));
}

/** The first day of the next one. */
function next(unit: ContactUnit, start: IsoDate): IsoDate {
  return unit === 'week' ? addDays(start, 7) : addMonths(start, MONTHS[unit]);
}

/** The last day of a column. */
export function endOf(unit: ContactUnit, start: IsoDate): IsoDate {
  return addDays(next(unit, start), -1);
}

/**
 * Columns from one day to another: weeks, or where these are too many months, quarters, years.
 *
 * @param finest none is finer than that
 */
export function columnsBetween(
  first: IsoDate,
  last: IsoDate,
  finest: ContactUnit = 'week',
): { unit: ContactUnit; starts: IsoDate[] } {
  for (const unit of UNITS.slice(UNITS.indexOf(finest))) {
    const most = unit === 'year' ? Infinity : MOST_COLUMNS;
    const starts: IsoDate[] = [];
    let start = startOf(unit, first);
    for (; start <= last && starts.length < most; start = next(unit, start)) starts.push(start);
    if (start > last) return { unit, starts };
  }
  return { unit: 'year', starts: [] };
}
