import type { Duration, IsoDate, Point, Unit, When } from './types.ts';

/** The days that are read: whatever lies outside of them is a slip of the pen. */
export const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2200-12-31'];
/** The longest that anything may last. */
export const MOST_YEARS = 100;

const MOST_DAYS = MOST_YEARS * 365.25;

/** Days of a unit in the mean; of seven days five are worked. */
const UNIT_DAYS: Readonly<Record<Unit, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wd: 7 / 5,
  w: 7,
  mo: 365.25 / 12,
  q: 365.25 / 4,
  y: 365.25,
};

/** What is wrong with a time that can be read: it lies outside the years that are read, or lasts too long. */
export type ReachFault = 'years' | 'length';

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

function pointFault(point: Point): ReachFault | null {
  switch (point.type) {
    case 'absolute':
      return inReach(point.from) && inReach(point.to) ? null : 'years';
    case 'relative':
      return isTooLongFor({ amount: point.n, unit: point.unit }) ? 'length' : null;
    case 'edge':
      return pointFault(point.of);
    case 'after':
      return [point.lag, point.length].some((one) => one && isTooLongFor(one)) ? 'length' : null;
  }
}

/** Why a when-expression is not to be read though its grammar is right, or null. */
export function reachFault(when: When): ReachFault | null {
  if (when.type === 'duration') return isTooLongFor(when) ? 'length' : null;
  if (when.type !== 'span') return pointFault(when);
  const { from, to } = when;
  if (to.type === 'duration') return pointFault(from) ?? (isTooLongFor(to) ? 'length' : null);
  const fault = pointFault(from) ?? pointFault(to);
  if (fault || from.type !== 'absolute' || to.type !== 'absolute') return fault;
  return isTooLong(from.from, to.to) ? 'length' : null;
}
