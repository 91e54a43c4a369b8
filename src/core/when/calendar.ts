import { addDays, isIsoDate, weekday } from './dates.ts';
import type { Calendar, IsoDate } from './types.ts';

/** Monday to Friday. */
export const workWeek: Calendar = { isWorkingDay: (day) => weekday(day) <= 5 };

/** One entry of `calendar`: a day off, a day worked, or the code of a country or a part of one. */
export type CalendarEntry = { type: 'off' | 'worked'; day: IsoDate } | { type: 'code'; code: string };

/** Reads `2026-05-01`, `+2026-05-09`, `CN` or `US-CA`; null where the text is none of them. */
export function calendarEntry(text: string): CalendarEntry | null {
  const entry = text.normalize('NFKC').trim().toUpperCase();
  const day = entry.replace(/^\+/, '');
  if (isIsoDate(day)) return { type: day === entry ? 'off' : 'worked', day };
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
  countries: ReadonlyMap<string, Calendar> | null = null,
): Calendar {
  const entries = calendarTexts(spec).flatMap((text) => calendarEntry(text) ?? []);
  if (entries.length === 0) return workWeek;
  const written = new Map<IsoDate, boolean>();
  const named: Calendar[] = [];
  for (const entry of entries) {
    if (entry.type !== 'code') written.set(entry.day, entry.type === 'worked');
    else named.push(...[countries?.get(entry.code) ?? []].flat());
  }
  const usual = named.length > 0 ? named : [workWeek];
  return {
    isWorkingDay: (day) => written.get(day) ?? usual.every((calendar) => calendar.isWorkingDay(day)),
  };
}

/** The working day that many working days later (or earlier). */
export function addWorkingDays(date: IsoDate, amount: number, calendar: Calendar): IsoDate {
  const step = amount < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.min(Math.abs(Math.round(amount)), 5000); left > 0;) {
    day = addDays(day, step);
    if (calendar.isWorkingDay(day)) left--;
  }
  return day;
}
