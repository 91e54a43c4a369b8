import chineseDays from 'chinese-days';
import Holidays from 'date-holidays';
import { addDays, weekday } from '../core/when/dates.ts';
import type { Calendar, IsoDate } from '../core/when/types.ts';

const DAY = 86_400_000;

/** Whole days off by law in one year; half days and observances are worked. */
function publicHolidays(holidays: Holidays, year: number): Set<IsoDate> {
  const days = new Set<IsoDate>();
  for (const { date, start, end, type } of holidays.getHolidays(year)) {
    const length = Math.round((end.getTime() - start.getTime()) / DAY);
    if (type !== 'public' || !date.includes(' 00:00:00') || length < 1) continue;
    for (let n = 0; n < length; n++) days.add(addDays(date.slice(0, 10), n));
  }
  return days;
}

/** Monday to Friday without the public holidays of a country or a part of it, such as `DE` or `US-CA`. */
function countryCalendar(code: string): Calendar | null {
  const [country = '', ...part] = code.split('-');
  const holidays = new Holidays();
  if (!(country in holidays.getCountries())) return null;
  if (part.length > 0 && !(part.join('-') in (holidays.getStates(country) ?? {}))) return null;
  holidays.init(country, part.join('-'));
  const years = new Map<number, Set<IsoDate>>();
  const offIn = (year: number): Set<IsoDate> => {
    const known = years.get(year) ?? publicHolidays(holidays, year);
    years.set(year, known);
    return known;
  };
  return { isWorkingDay: (day) => weekday(day) <= 5 && !offIn(Number(day.slice(0, 4))).has(day) };
}

/**
 * China moves working days around its holidays, and the State Council says how only for the year to
 * come: years it has not spoken of have the statutory days alone.
 */
function chineseCalendar(statutory: Calendar): Calendar {
  const decreed = (day: IsoDate): boolean => chineseDays.isHoliday(`${day.slice(0, 4)}-10-01`);
  return {
    isWorkingDay: (day) => (decreed(day) ? chineseDays.isWorkday(day) : statutory.isWorkingDay(day)),
  };
}

/**
 * Calendars by code; a code that no country has is left out.
 *
 * @param codes ISO 3166 codes of countries, or of parts of them, in capitals
 */
export function holidayCalendars(codes: Iterable<string>): Map<string, Calendar> {
  const calendars = new Map<string, Calendar>();
  for (const code of codes) {
    const calendar = countryCalendar(code);
    if (calendar) calendars.set(code, code === 'CN' ? chineseCalendar(calendar) : calendar);
  }
  return calendars;
}
