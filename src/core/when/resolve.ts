import { addWorkingDays } from './calendar.ts';
import { addDays, addMonths } from './dates.ts';
import { inOrder } from './numeric.ts';
import { parseWhen } from './parse.ts';
import { inReach, isTooLong } from './reach.ts';
import type {
  After,
  Anchor,
  Calendar,
  DateOrder,
  Duration,
  IsoDate,
  Point,
  Relative,
  When,
} from './types.ts';
import { occurrence, occurrenceBefore } from './yearless.ts';

/** First and last day, both inclusive. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
}

/** What the times of a document are read by, beside their own words. */
export interface TimeReference {
  /** Day 1 of relative units, or null where nothing relative can be placed. */
  start: IsoDate | null;
  calendar: Calendar;
  /** A day of the document: a time without a year lies within three months before it and nine from it on. */
  near?: IsoDate | null;
  /** What stands first in a day of two readings, where it is known. */
  order?: DateOrder | null;
  /** The day that `T-48h` and `go-live + 3d` count from. */
  goLive?: IsoDate | null;
}

export interface ResolveEnvironment extends TimeReference {
  /** Days of another row, for what hangs on one. */
  lookup?(target: string): { start: IsoDate; end: IsoDate } | null;
}

const MONTHS = { mo: 1, q: 3, y: 12 } as const;
/** What a part of a month is reckoned by: half a month is 15 days. */
const MONTH_DAYS = 30;
const DAYS = { s: 1 / 86_400, min: 1 / 1440, h: 1 / 24, d: 1, w: 7 } as const;

/** Without the traces of binary fractions: 0.1 of a month is 3 days. */
const whole = (round: (value: number) => number, value: number): number => round(Number(value.toFixed(6)));

/** A day moved by a length, whose part of a day is rounded. */
function moved(
  date: IsoDate,
  { amount, unit }: Pick<Duration, 'amount' | 'unit'>,
  calendar: Calendar,
  round: (value: number) => number,
): IsoDate {
  if (unit === 'wd') return addWorkingDays(date, whole(round, amount), calendar);
  if (unit !== 'mo' && unit !== 'q' && unit !== 'y') return addDays(date, whole(round, amount * DAYS[unit]));
  const months = Number((amount * MONTHS[unit]).toFixed(6));
  const full = Math.trunc(months);
  return addDays(addMonths(date, full), whole(round, (months - full) * MONTH_DAYS));
}

/** The day a duration later; less than a day is a time of that day. */
export function addDuration(date: IsoDate, duration: Duration, calendar: Calendar): IsoDate {
  return moved(date, duration, calendar, Math.trunc);
}

/** The n-th unit from a day; the first of those before it ends on the day before. */
function unitDays(start: IsoDate, { unit, n: written }: Relative): Days {
  if (written === 0) return { from: start, to: start };
  const n = written < 0 ? written + 1 : written;
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

/** Days that a name which is no row's stands for: the go-live, or a time that is waited for (`after W5`). */
export function anchorDays(
  { target, event }: Anchor,
  environment: TimeReference,
): { start: IsoDate; end: IsoDate } | null {
  if (event) {
    const day = environment.goLive ?? null;
    return day === null ? null : { start: day, end: day };
  }
  const when = parseWhen(target);
  if (!when || when.type === 'after' || when.type === 'duration') return null;
  const days = reckon(when, { ...environment, lookup: () => null });
  return days && { start: days.from, end: days.to };
}

function targetDays(
  anchor: Anchor,
  environment: ResolveEnvironment,
): { start: IsoDate; end: IsoDate } | null {
  return environment.lookup?.(anchor.target) ?? anchorDays(anchor, environment);
}

function hanging(after: After, environment: ResolveEnvironment): Days | null {
  const { calendar } = environment;
  const target = targetDays(after, environment);
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
      ? moved(before, length, calendar, Math.ceil)
      : addDays(moved(from, length, calendar, Math.ceil), -1);
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
  const from = moved(addDays(to, 1), { ...length, amount: -length.amount }, calendar, Math.floor);
  return { from: from > to ? to : from, to };
}

/** The first day that a unit is counted from. */
function originOf({ of }: Relative, environment: ResolveEnvironment): IsoDate | null {
  if (!of) return environment.start;
  if ('type' in of) return relativeDays(of, environment)?.from ?? null;
  return targetDays(of, environment)?.start ?? null;
}

function relativeDays(point: Relative, environment: ResolveEnvironment): Days | null {
  const origin = originOf(point, environment);
  return origin === null ? null : unitDays(origin, point);
}

/**
 * @param place which occurrence of a time without a year is meant
 */
function pointDays(point: Point, environment: ResolveEnvironment, place = nearby(environment)): Days | null {
  if (point.type === 'after') return hanging(point, environment);
  if (point.type === 'relative') return relativeDays(point, environment);
  if (point.type === 'edge') {
    const of = pointDays(point.of, environment, place);
    const day = point.edge === 'start' ? of?.from : of?.to;
    return day === undefined ? null : { from: day, to: day };
  }
  const read = inOrder(point, environment.order);
  const days = read?.type === 'yearless' ? place(read) : read;
  return days && { from: days.from, to: days.to };
}

type Place = (point: Parameters<typeof occurrence>[0]) => Days | null;

/** The occurrence near the document's day. */
function nearby({ near }: TimeReference): Place {
  return (point) => (near ? occurrence(point, addMonths(near, -3)) : null);
}

function isYearless(point: Point, order: DateOrder | null | undefined): boolean {
  if (point.type === 'edge') return isYearless(point.of, order);
  if (point.type === 'numeric') return inOrder(point, order)?.type === 'yearless';
  return point.type === 'yearless';
}

/** From one point to another; of an end without a year the other says which. */
function between(from: Point, to: Point, environment: ResolveEnvironment): Days | null {
  const { order } = environment;
  if (isYearless(from, order) && !isYearless(to, order)) {
    const last = pointDays(to, environment);
    const first = last && pointDays(from, environment, (point) => occurrenceBefore(point, last.to));
    return first && last && { from: first.from, to: last.to };
  }
  const first = pointDays(from, environment);
  const last = first && pointDays(to, environment, (point) => occurrence(point, first.from));
  return first && last && { from: first.from, to: last.to };
}

/**
 * Days that a when-expression covers: from the beginning of its first point to the end of its last
 * (month m is [start + m-1 months, start + m months)), be they in reach or not. Null without a start, row, year
 * or order that it needs; a bare duration covers no days.
 */
export function reckon(when: When, environment: ResolveEnvironment): Days | null {
  if (when.type === 'duration') return null;
  if (when.type === 'open') return pointDays(when.from, environment);
  if (when.type !== 'span') return pointDays(when, environment);
  const { from, to } = when;
  if (to.type !== 'duration') return between(from, to, environment);
  const first = pointDays(from, environment);
  return first && lasting(first.from, to, environment.calendar);
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

function isCounted(point: Point | Duration, is: (point: Relative) => boolean): boolean {
  if (point.type === 'edge') return isCounted(point.of, is);
  return point.type === 'relative' && is(point);
}

function someCounted(when: When, is: (point: Relative) => boolean): boolean {
  if (when.type === 'span') return isCounted(when.from, is) || isCounted(when.to, is);
  return isCounted(when.type === 'open' ? when.from : when, is);
}

function fromStart({ of }: Relative): boolean {
  return of === undefined || ('type' in of && fromStart(of));
}

/** True for what is counted from the start of the plan. */
export function countsFromStart(when: When): boolean {
  return someCounted(when, fromStart);
}

/** What a when-expression hangs on by itself: the rows or events that its points are counted from. */
export function anchorsOf(when: When): Anchor[] {
  if (when.type === 'span') return [when.from, when.to].flatMap(anchorsOf);
  if (when.type === 'open') return anchorsOf(when.from);
  if (when.type === 'edge') return anchorsOf(when.of);
  if (when.type === 'after') return [when];
  if (when.type !== 'relative' || !when.of) return [];
  return 'type' in when.of ? anchorsOf(when.of) : [when.of];
}

/** What quarters without a year may mean. */
export interface QuarterReadings {
  /** Of the plan, from its start on: what is taken. */
  taken: Days;
  calendar: Days;
}

/**
 * The two readings of quarters without a year, `Q3`: those of the plan, which are taken, and those of the
 * calendar. Null where nothing is counted in quarters, or both agree since the plan starts in January.
 */
export function quarterReadings(text: string, environment: TimeReference): QuarterReadings | null {
  const { start } = environment;
  const when = start === null ? null : parseWhen(text);
  if (!start || !when || start.slice(5, 7) === '01') return null;
  if (!someCounted(when, (point) => point.unit === 'q' && point.of === undefined)) return null;
  const taken = reckon(when, environment);
  const calendar = reckon(when, { ...environment, start: `${start.slice(0, 4)}-01-01` });
  return taken && calendar && { taken, calendar };
}
