import { addDays, isIsoDate, weekday } from './dates.ts';
import type { Calendar, IsoDate } from './types.ts';

/** What a document says of its working days. */
export type CalendarSpec = string | readonly string[] | undefined;

/** Calendars of countries by code. Loading them is costly, so the host brings those that are named. */
export type Calendars = ReadonlyMap<string, Calendar>;

/** Monday to Friday. */
export const workWeek: Calendar = { isWorkingDay: (day) => weekday(day) <= 5 };

function entries(spec: CalendarSpec): string[] {
  const texts = typeof spec === 'string' ? spec.split(/[,，、]/) : (spec ?? []);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** The countries that a document names, as codes in capitals. */
export function calendarCodes(spec: CalendarSpec): string[] {
  return entries(spec)
    .filter((entry) => !isIsoDate(entry.replace(/^\+/, '')))
    .map((entry) => entry.toUpperCase());
}

/**
 * The days worked: those of the countries named (of several, days worked in all), else Monday to
 * Friday; `2026-05-01` is one more holiday, `+2026-05-09` one more day worked. A country that is not
 * among the calendars changes nothing.
 */
export function calendarOf(spec: CalendarSpec, calendars?: Calendars): Calendar {
  const days = entries(spec);
  const named = calendarCodes(spec).flatMap((code) => calendars?.get(code) ?? []);
  const base = named.length > 0 ? named : [workWeek];
  const worked = new Set(days.filter((day) => day.startsWith('+')).map((day) => day.slice(1)));
  const holidays = new Set(days.filter(isIsoDate));
  if (worked.size + holidays.size + named.length === 0) return workWeek;
  return {
    isWorkingDay: (day) =>
      worked.has(day) || (!holidays.has(day) && base.every((calendar) => calendar.isWorkingDay(day))),
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
