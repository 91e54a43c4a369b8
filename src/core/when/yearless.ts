import { addDays, addMonths, isIsoDate, weekday } from './dates.ts';
import type { Absolute, IsoDate, Yearless } from './types.ts';

/** A day of a year; the last of a February that has no 29th is its 28th. */
function dayIn(year: string, day: string): IsoDate {
  const date = `${year}-${day}`;
  return isIsoDate(date) ? date : `${year}-02-28`;
}

function inYear(point: Yearless, year: string): Absolute | null {
  if (!isIsoDate(`${year}-${point.from}`)) return null;
  return { ...point, type: 'absolute', from: `${year}-${point.from}`, to: dayIn(year, point.to) };
}

/**
 * The occurrence whose first day is one of the twelve months from a day on. Null for 29 February in a
 * common year, and where another day of the week is written.
 */
export function occurrence(point: Yearless, from: IsoDate): Absolute | null {
  const year = from.slice(0, 4);
  const found = inYear(
    point,
    `${year}-${point.from}` < from ? addMonths(`${year}-01-01`, 12).slice(0, 4) : year,
  );
  return found && (found.weekday === undefined || found.weekday === weekday(found.from)) ? found : null;
}

/** The last occurrence whose first day is not after a day. */
export function occurrenceBefore(point: Yearless, to: IsoDate): Absolute | null {
  return occurrence(point, addDays(addMonths(to, -12), 1));
}
