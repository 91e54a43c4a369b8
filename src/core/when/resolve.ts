import { addWorkingDays } from './calendar.ts';
import { addDays, addMonths } from './dates.ts';
import { inReach, isTooLong } from './reach.ts';
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

/** The day itself where it is worked, else the next one that is. */
export function workingDayFrom(date: IsoDate, calendar: Calendar): IsoDate {
  return addWorkingDays(addDays(date, -1), 1, calendar);
}

/** True for a dependency that says when something ends, not when it begins. */
export function saysEnd({ relation }: Pick<After, 'relation'>): boolean {
  return relation === 'finish-with' || relation === 'finish-before';
}

/**
 * The day that a dependency on a row names: the first of what waits `after` it or begins `with` it, the
 * last of what is to `finish with` it or `finish before` it. Working days are counted from a day worked:
 * two of them after a Friday are Monday and Tuesday.
 */
export function dependencyDay(
  { relation, lag }: Pick<After, 'relation' | 'lag'>,
  target: { start: IsoDate; end: IsoDate },
  calendar: Calendar,
): IsoDate {
  const base = {
    after: addDays(target.end, 1),
    with: target.start,
    'finish-with': target.end,
    'finish-before': addDays(target.start, -1),
  }[relation];
  if (!lag) return base;
  const counted = lag.unit === 'wd' && !saysEnd({ relation }) ? workingDayFrom(base, calendar) : base;
  return addDuration(counted, lag, calendar);
}

function hanging(after: After, environment: ResolveEnvironment): Days | null {
  const { calendar } = environment;
  const target = environment.lookup?.(after.target);
  if (!target) return null;
  const day = dependencyDay(after, target, calendar);
  if (!after.length) return { from: day, to: day };
  return saysEnd(after) ? lastingUntil(day, after.length, calendar) : lasting(day, after.length, calendar);
}

/**
 * Last day of something that begins on a day and lasts; never before it begins. Of working days it is
 * the last one worked.
 */
export function lastDay(from: IsoDate, length: Duration, calendar: Calendar): IsoDate {
  const before = addDays(from, -1);
  const last =
    length.unit === 'wd'
      ? addWorkingDays(before, length.amount, calendar)
      : addDays(addDuration(from, length, calendar), -1);
  return last < from ? from : last;
}

/** First and last day of something that may begin on a day and lasts: working days begin on a day worked. */
export function lasting(earliest: IsoDate, length: Duration, calendar: Calendar): Days {
  const from = length.unit === 'wd' ? workingDayFrom(earliest, calendar) : earliest;
  return { from, to: lastDay(from, length, calendar) };
}

/** First and last day of something that may last up to a day: working days end on a day worked. */
export function lastingUntil(latest: IsoDate, length: Duration, calendar: Calendar): Days {
  const to = length.unit === 'wd' ? addWorkingDays(addDays(latest, 1), -1, calendar) : latest;
  const from = addDuration(addDays(to, 1), { ...length, amount: -length.amount }, calendar);
  return { from: from > to ? to : from, to };
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
 * (month m is [start + m-1 months, start + m months)), be they in reach or not. Null without a start or
 * row it needs; a bare duration covers no days.
 */
export function reckon(when: When, environment: ResolveEnvironment): Days | null {
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

/** True for days that are read, and not more of them than anything may last. */
export function areInReach({ from, to }: Days): boolean {
  return inReach(from) && inReach(to) && !isTooLong(from, to);
}

/** The days of `reckon` where they are in reach, else null: nothing may count or draw what lies outside. */
export function spanOf(when: When, environment: ResolveEnvironment): Days | null {
  const days = reckon(when, environment);
  return days && areInReach(days) ? days : null;
}
