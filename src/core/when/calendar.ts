import { countWhile } from '../bisect.ts';
import { memoize } from '../memoize.ts';
import { addDays, addMonths, daysBetween, isIsoDate, weekday } from './dates.ts';
import { FIRST_DAY, inReach, LAST_DAY, yearOf } from './reach.ts';
import type { Calendar, IsoDate } from './types.ts';

/** A day later than all that are read, and one earlier: what is reckoned from them stays outside, too. */
const [NEVER, LONG_AGO] = ['9999-12-31', '0100-01-01'];

function daysOf(year: number): IsoDate[] {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  return Array.from({ length: daysBetween(first, addMonths(first, 12)) }, (_, day) => addDays(first, day));
}

/** The calendar by which those days are worked for which a test is true; a year's days are tested once. */
export function calendarBy(isWorkingDay: (day: IsoDate) => boolean): Calendar {
  return { isWorkingDay, workingDays: memoize((year) => daysOf(year).filter(isWorkingDay)) };
}

/** Monday to Friday. */
export const workWeek = calendarBy((day) => weekday(day) <= 5);

/** One entry of `calendar`: a day off, a day worked, or the code of a country or a part of one. */
export type CalendarEntry = { type: 'off' | 'worked'; day: IsoDate } | { type: 'code'; code: string };

/** Reads `2026-05-01`, `+2026-05-09`, `CN` or `US-CA`; null where the text is none of them. */
export function calendarEntry(text: string): CalendarEntry | null {
  const entry = text.normalize('NFKC').trim().toUpperCase();
  const day = entry.replace(/^\+/, '');
  if (isIsoDate(day)) return inReach(day) ? { type: day === entry ? 'off' : 'worked', day } : null;
  return /^[A-Z]{2}(-[A-Z0-9]{1,12}){0,2}$/.test(entry) ? { type: 'code', code: entry } : null;
}

/** The entries of a `calendar` as texts. */
export function calendarTexts(spec: string | string[] | undefined): string[] {
  return spec === undefined ? [] : [spec].flat();
}

/**
 * The days worked by what `calendar` says. A day written there wins; else a day is worked where every
 * country named works, and from Monday to Friday where no country named is known.
 */
export function calendarOf(
  spec: string | string[] | undefined,
  countries: ReadonlyMap<string, Calendar | null> | null = null,
): Calendar {
  const entries = calendarTexts(spec).flatMap((text) => calendarEntry(text) ?? []);
  if (entries.length === 0) return workWeek;
  const written = new Map<IsoDate, boolean>();
  const named: Calendar[] = [];
  for (const entry of entries) {
    if (entry.type !== 'code') written.set(entry.day, entry.type === 'worked');
    else {
      const country = countries?.get(entry.code);
      if (country) named.push(country);
    }
  }
  const [only = workWeek, ...others] = named;
  const usual =
    others.length === 0 ? only : calendarBy((day) => named.every((calendar) => calendar.isWorkingDay(day)));
  const own = calendarBy((day) => written.get(day) ?? usual.isWorkingDay(day));
  const years = new Set([...written.keys()].map(yearOf));
  return {
    isWorkingDay: own.isWorkingDay,
    workingDays: (year) => (years.has(year) ? own : usual).workingDays(year),
  };
}

/** How many of some days in order come before a day. */
export function countBefore(days: readonly IsoDate[], day: IsoDate): number {
  return countWhile(days, (one) => one < day);
}

/**
 * The working day that many working days later (or earlier), counted by years; far outside the days that
 * are read where the calendar has not that many.
 */
export function addWorkingDays(date: IsoDate, amount: number, calendar: Calendar): IsoDate {
  const steps = Math.round(amount);
  if (steps === 0 || !inReach(date)) return date;
  let year = yearOf(date);
  let days = calendar.workingDays(year);
  const before = countBefore(days, date);
  let index = steps < 0 ? before + steps : before - 1 + steps + (days[before] === date ? 1 : 0);
  for (; index >= days.length; days = calendar.workingDays(year)) {
    index -= days.length;
    if (++year > yearOf(LAST_DAY)) return NEVER;
  }
  while (index < 0) {
    if (--year < yearOf(FIRST_DAY)) return LONG_AGO;
    days = calendar.workingDays(year);
    index += days.length;
  }
  return days[index] ?? NEVER;
}

/** The days worked from one day to another, both included. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  if (to < from) return 0;
  const [first, last] = [yearOf(from), yearOf(to)];
  let count = countBefore(calendar.workingDays(last), addDays(to, 1));
  for (let year = first; year < last; year++) count += calendar.workingDays(year).length;
  return count - countBefore(calendar.workingDays(first), from);
}

/** Days in a row on which nobody works, first and last included. */
export interface DaysOff {
  start: IsoDate;
  end: IsoDate;
  /** True where one of them is a Monday to Friday, so that it is more than a weekend. */
  holiday: boolean;
}

/** The days off from one day to another, in order; asked of each day between, so the caller says how far. */
export function daysOff(
  { isWorkingDay }: Pick<Calendar, 'isWorkingDay'>,
  from: IsoDate,
  to: IsoDate,
): DaysOff[] {
  const runs: DaysOff[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) continue;
    const holiday = weekday(day) <= 5;
    const last = runs.at(-1);
    if (last && addDays(last.end, 1) === day) {
      last.end = day;
      last.holiday ||= holiday;
    } else runs.push({ start: day, end: day, holiday });
  }
  return runs;
}
