import { addDays, addMonths, daysBetween } from './dates.ts';
import type { Days } from './resolve.ts';
import type { CalendarPoint, IsoDate, Point, When } from './types.ts';

/** How long a unit is: days, and months whose days differ. */
interface Length {
  days?: number;
  months?: number;
}

const YEARLESS = { day: { days: 1 }, part: { days: 11 }, month: { months: 1 }, half: { months: 6 } } as const;
const RELATIVE = { d: { days: 1 }, w: { days: 7 }, mo: { months: 1 }, q: { months: 3 } } as const;

function ofCalendar(point: CalendarPoint): Length {
  if (point.type === 'absolute') return { days: daysBetween(point.from, point.to) + 1 };
  return point.type === 'yearless' ? YEARLESS[point.precision] : { days: 1 };
}

/** The unit that a point names; the beginning or end of one is a day. */
function lengthOf(point: Point): Length {
  if (point.type === 'edge' || point.type === 'after') return { days: 1 };
  if (point.type !== 'relative') return ofCalendar(point);
  return point.n === 0 ? { days: 1 } : RELATIVE[point.unit];
}

/** The first or last point of what is written; what lasts from a loose beginning ends as loosely. */
function pointAt(when: When, edge: 'start' | 'end'): Point | null {
  if (when.type === 'duration') return null;
  if (when.type === 'open') return when.from;
  if (when.type !== 'span') return when;
  return edge === 'start' || when.to.type === 'duration' ? when.from : when.to;
}

/** The days on which something may begin that is written to begin with some unit: `M2` says a month and means a day of it. */
export function mayBegin(when: When, first: IsoDate): Days {
  const point = pointAt(when, 'start');
  const { days = 0, months = 0 } = point ? lengthOf(point) : { days: 1 };
  return { from: first, to: addDays(addMonths(first, months), days - 1) };
}

/** The days on which something may end that is written to end with some unit. */
export function mayEnd(when: When, last: IsoDate): Days {
  const point = pointAt(when, 'end');
  const { days = 0, months = 0 } = point ? lengthOf(point) : { days: 1 };
  return { from: addMonths(addDays(last, 1 - days), -months), to: last };
}
