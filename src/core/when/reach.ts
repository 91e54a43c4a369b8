import { weekday } from './dates.ts';
import type { Duration, IsoDate, Point, Relative, Unit, When } from './types.ts';

/** The days that are read: whatever lies outside of them is a slip of the pen. */
export const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2200-12-31'];
/** The longest that anything may last. */
export const MOST_YEARS = 100;

const MOST_DAYS = MOST_YEARS * 365.25;

/** Days of a unit in the mean; of seven days five are worked. */
const UNIT_DAYS: Readonly<Record<Unit, number>> = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wd: 7 / 5,
  w: 7,
  mo: 365.25 / 12,
  q: 365.25 / 4,
  y: 365.25,
};

/**
 * What is wrong with a time whose kind can be told: it lies outside the years that are read, lasts too long, or
 * names another day of the week than its day has; it is of a fiscal year, which nobody knows, or says how much
 * work it is and not how long.
 */
export type TimeFault = 'years' | 'length' | 'weekday' | 'fiscal' | 'effort';

/** The year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** The limits as values of messages. */
export const REACH = { first: yearOf(FIRST_DAY), last: yearOf(LAST_DAY), most: MOST_YEARS };

/** True for a day that is read. */
export function inReach(day: IsoDate): boolean {
  return FIRST_DAY <= day && day <= LAST_DAY;
}

/** True where more lies between two days than anything may last. */
export function isTooLong(from: IsoDate, to: IsoDate): boolean {
  const later = `${String(yearOf(from) + MOST_YEARS).padStart(4, '0')}${from.slice(4)}`;
  return to > later;
}

/** True for a length, or a way back, of more than anything may last. */
export function isTooLongFor({ amount, unit }: Pick<Duration, 'amount' | 'unit'>): boolean {
  return Math.abs(amount) * UNIT_DAYS[unit] > MOST_DAYS;
}

function relativeFault({ unit, n, of }: Relative): TimeFault | null {
  const own = isTooLongFor({ amount: n, unit }) ? 'length' : null;
  return own ?? (of && 'type' in of ? relativeFault(of) : null);
}

function pointFault(point: Point): TimeFault | null {
  switch (point.type) {
    case 'absolute':
      if (!inReach(point.from) || !inReach(point.to)) return 'years';
      return point.weekday === undefined || weekday(point.from) === point.weekday ? null : 'weekday';
    case 'yearless':
      return null;
    case 'numeric':
      return pointFault(point.dmy) ?? pointFault(point.mdy);
    case 'relative':
      return relativeFault(point);
    case 'edge':
      return pointFault(point.of);
    case 'after':
      return [point.lag, point.length].some((one) => one && isTooLongFor(one)) ? 'length' : null;
  }
}

/** Why a when-expression is not to be read though its grammar is right, or null. */
export function timeFault(when: When): TimeFault | null {
  if (when.type === 'duration') return isTooLongFor(when) ? 'length' : null;
  if (when.type === 'open') return pointFault(when.from);
  if (when.type !== 'span') return pointFault(when);
  const { from, to } = when;
  if (to.type === 'duration') return pointFault(from) ?? (isTooLongFor(to) ? 'length' : null);
  const fault = pointFault(from) ?? pointFault(to);
  if (fault || from.type !== 'absolute' || to.type !== 'absolute') return fault;
  return isTooLong(from.from, to.to) ? 'length' : null;
}
