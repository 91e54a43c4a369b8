import { addWorkingDays } from './calendar.ts';
import { addDays, addMonths } from './dates.ts';
import type { After, Calendar, Duration, IsoDate, Point, Relative, When } from './types.ts';

/** First and last day, both inclusive. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
}

export interface ResolveEnvironment {
  /** Day 1 of relative units, or null where nothing relative can be placed. */
  start: IsoDate | null;
  calendar: Calendar;
  /** Days of another row, for what hangs on one. */
  lookup?(target: string): { start: IsoDate; end: IsoDate } | null;
}

const MONTHS = { mo: 1, q: 3, y: 12 } as const;

/** The day a duration later; less than a day counts as none. */
export function addDuration(date: IsoDate, duration: Duration, calendar: Calendar): IsoDate {
  const { amount, unit } = duration;
  if (unit === 'mo' || unit === 'q' || unit === 'y')
    return addMonths(date, Math.round(amount * MONTHS[unit]));
  if (unit === 'wd') return addWorkingDays(date, amount, calendar);
  return addDays(date, unit === 'w' ? Math.round(amount * 7) : unit === 'd' ? Math.round(amount) : 0);
}

function unitDays(start: IsoDate, { unit, n }: Relative): Days {
  if (n === 0) return { from: start, to: start };
  if (unit === 'd' || unit === 'w') {
    const length = unit === 'w' ? 7 : 1;
    const from = addDays(start, (n - 1) * length);
    return { from, to: addDays(from, length - 1) };
  }
  const length = MONTHS[unit];
  return { from: addMonths(start, (n - 1) * length), to: addDays(addMonths(start, n * length), -1) };
}

function hanging(after: After, environment: ResolveEnvironment): Days | null {
  const target = environment.lookup?.(after.target);
  if (!target) return null;
  const lagged = (date: IsoDate) => (after.lag ? addDuration(date, after.lag, environment.calendar) : date);
  if (after.relation === 'finish-with') {
    const to = lagged(target.end);
    return { from: after.length ? firstDay(to, after.length, environment.calendar) : to, to };
  }
  const from = after.relation === 'with' ? lagged(target.start) : lagged(addDays(target.end, 1));
  return { from, to: after.length ? lastDay(from, after.length, environment.calendar) : from };
}

/** Last day of something that begins on a day and lasts; never before it begins. */
export function lastDay(from: IsoDate, length: Duration, calendar: Calendar): IsoDate {
  // Working days are counted from the first one, so that the last of them is one too.
  if (length.unit === 'wd') return addWorkingDays(addDays(from, -1), Math.max(length.amount, 1), calendar);
  const last = addDays(addDuration(from, length, calendar), -1);
  return last < from ? from : last;
}

/** First day of something that lasts and ends on a day; never after it ends. */
export function firstDay(to: IsoDate, length: Duration, calendar: Calendar): IsoDate {
  const before = { ...length, amount: -length.amount };
  if (length.unit === 'wd') return addWorkingDays(addDays(to, 1), Math.min(before.amount, -1), calendar);
  const first = addDuration(addDays(to, 1), before, calendar);
  return first > to ? to : first;
}

function pointDays(point: Point, environment: ResolveEnvironment): Days | null {
  if (point.type === 'absolute') return { from: point.from, to: point.to };
  if (point.type === 'relative') return environment.start ? unitDays(environment.start, point) : null;
  if (point.type === 'after') return hanging(point, environment);
  const of = pointDays(point.of, environment);
  if (!of) return null;
  const day = point.edge === 'start' ? of.from : of.to;
  return { from: day, to: day };
}

/**
 * Days that a when-expression covers: from the beginning of its first point to the end of its last
 * (domain knowledge B0: month m is [start + m-1 months, start + m months)). Null without a start or
 * row it needs; a bare duration covers no days.
 */
export function spanOf(when: When, environment: ResolveEnvironment): Days | null {
  if (when.type === 'duration') return null;
  if (when.type !== 'span') return pointDays(when, environment);
  const from = pointDays(when.from, environment);
  if (!from) return null;
  if (when.to.type === 'duration') {
    return { from: from.from, to: lastDay(from.from, when.to, environment.calendar) };
  }
  const to = pointDays(when.to, environment);
  return to && { from: from.from, to: to.to };
}
