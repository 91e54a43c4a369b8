import Holidays from 'date-holidays';
import { calendarBy } from '../core/when/calendar.ts';
import { addDays, weekday } from '../core/when/dates.ts';
import { yearOf } from '../core/when/reach.ts';
import type { Calendar, IsoDate } from '../core/when/types.ts';
import { chineseHolidays, orderedYears, orderOf } from './china.ts';

/** Years for which the rules of feasts hold; elsewhere every week is worked from Monday to Friday. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];
const HOUR = 3_600_000;

type Place = [country: string, state: string, region: string];

const keyOf = (names: object | undefined, wanted: string): string | undefined =>
  Object.keys(names ?? {}).find((key) => key.toUpperCase() === wanted);

/** Country, state and region of a code as the data spells them; null where one of them is unknown. */
function placeOf(code: string): Place | null {
  const [wanted = '', wantedState, wantedRegion] = code.toUpperCase().split('-');
  const all = new Holidays();
  const country = keyOf(all.getCountries(), wanted);
  if (country === undefined) return null;
  if (wantedState === undefined) return [country, '', ''];
  const state = keyOf(all.getStates(country), wantedState);
  if (state === undefined) return null;
  if (wantedRegion === undefined) return [country, state, ''];
  const region = keyOf(all.getRegions(country, state), wantedRegion);
  return region === undefined ? null : [country, state, region];
}

/** The days of a year that are off by law from morning to evening, substitutes among them. */
function daysOff(holidays: Holidays, year: number): Set<IsoDate> {
  const days = new Set<IsoDate>();
  for (const { date, start, end } of holidays.getHolidays(year)) {
    // The text is the country's own clock; `start` and `end` depend on its offset from ours.
    const from = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
    const to = from + (end.getTime() - start.getTime());
    for (let day = date.slice(0, 10); Date.parse(day) < to; day = addDays(day, 1)) {
      const noon = Date.parse(day) + 12 * HOUR;
      // A half day, such as the afternoon before New Year, is worked.
      if (from <= noon - 3 * HOUR && to >= noon + 5 * HOUR) days.add(day);
    }
  }
  return days;
}

/** What is ordered for a year comes before the rules. */
function withOrders(byRule: Calendar): Calendar {
  return calendarBy((day) => {
    const order = orderOf(day);
    if (order) return order === 'worked';
    return orderedYears.has(yearOf(day)) ? weekday(day) <= 5 : byRule.isWorkingDay(day);
  });
}

/** Working days of a country (`CN`) or a part of one (`US-CA`); null where it is unknown. */
export function countryCalendar(code: string): Calendar | null {
  const place = placeOf(code);
  if (!place) return null;
  const holidays = new Holidays(...place, { types: ['public'] });
  const isChina = place[0] === 'CN';
  if (isChina) chineseHolidays(holidays);
  const years = new Map<number, Set<IsoDate>>();
  const off = (year: number): Set<IsoDate> => {
    const known = years.get(year) ?? daysOff(holidays, year);
    years.set(year, known);
    return known;
  };
  const byRule = calendarBy((day) => {
    if (weekday(day) > 5) return false;
    const year = yearOf(day);
    if (year < FIRST_YEAR || year > LAST_YEAR) return true;
    // A feast can reach over the turn of the year.
    return !off(year).has(day) && !off(year - 1).has(day);
  });
  return isChina ? withOrders(byRule) : byRule;
}
