import { parseFrequency } from '../frequency/parse.ts';
import type { Every } from '../frequency/types.ts';
import { normaliseText } from '../playbook/naming/normalise.ts';
import { addWorkingDays, countBefore, workingDaysBetween } from '../when/calendar.ts';
import { addDays, addMonths, daysBetween, startOfWeek, weekday } from '../when/dates.ts';
import { LAST_DAY, yearOf } from '../when/reach.ts';
import type { Calendar, IsoDate } from '../when/types.ts';

/** More often in a month or a year is still counted as so often. */
const MOST_TIMES = 31;

/** Days in the order of time, counted without going through them: a rhythm may have thousands. */
export interface Rhythm {
  /** How many there are up to and with a day. */
  countUpTo(day: IsoDate): number;
  /** The nth of them, from 1; only asked where there are that many. */
  nth(n: number): IsoDate;
  /** How many there are. */
  count: number;
}

const NONE: Rhythm = { countUpTo: () => 0, nth: () => LAST_DAY, count: 0 };
const monthOf = (day: IsoDate): number => 12 * yearOf(day) + Number(day.slice(5, 7));

function daily(from: IsoDate, to: IsoDate, calendar: Calendar): Rhythm {
  const before = addDays(from, -1);
  const countUpTo = (day: IsoDate): number => workingDaysBetween(from, day < to ? day : to, calendar);
  return { countUpTo, nth: (n) => addWorkingDays(before, n, calendar), count: countUpTo(to) };
}

/** Periods of one length, from 0, each with the same number of days in it. */
interface Periods {
  /** Which period a day belongs to, or one of its neighbours. */
  of(day: IsoDate): number;
  /** The days of a period in the order of time, always as many. */
  days(period: number): readonly IsoDate[];
}

/** Weeks from a Monday, with their days of the week. */
function weeksOf({ n, weekdays = [] }: Every, from: IsoDate): Periods {
  const first = startOfWeek(from);
  return {
    of: (day) => Math.floor(daysBetween(first, day) / (7 * n)),
    days: (period) => weekdays.map((weekday) => addDays(first, 7 * n * period + weekday - 1)),
  };
}

/** Months of the calendar, with days of the month or one of its days of the week. */
function monthsOf({ n, days = [], weekdays = [], nth = 1 }: Every, from: IsoDate): Periods {
  const first = `${from.slice(0, 7)}-01`;
  const dayIn = (start: IsoDate, last: IsoDate): IsoDate[] => {
    const [wanted] = weekdays;
    if (wanted === undefined)
      return days.map((day) =>
        day < 0 ? last : addDays(start, Math.min(day - 1, daysBetween(start, last))),
      );
    if (nth < 0) return [addDays(last, -((weekday(last) - wanted + 7) % 7))];
    return [addDays(start, ((wanted - weekday(start) + 7) % 7) + 7 * (nth - 1))];
  };
  return {
    of: (day) => Math.floor((monthOf(day) - monthOf(first)) / n),
    days: (period) => {
      const start = addMonths(first, n * period);
      return dayIn(start, addDays(addMonths(start, 1), -1));
    },
  };
}

/** Periods from the first day on, with their touches spread over them. */
function evenly({ unit, n, times }: Every, from: IsoDate): Periods {
  const months = unit === 'month' ? n : unit === 'year' ? 12 * n : 0;
  const length = unit === 'week' ? 7 * n : n;
  const start = (period: number): IsoDate =>
    months > 0 ? addMonths(from, months * period) : addDays(from, length * period);
  return {
    of: (day) =>
      Math.floor(months > 0 ? (monthOf(day) - monthOf(from)) / months : daysBetween(from, day) / length),
    days: (period) => {
      const first = start(period);
      const whole = times === 1 ? 0 : daysBetween(first, start(period + 1));
      return Array.from({ length: times }, (_, index) => addDays(first, Math.floor((index * whole) / times)));
    },
  };
}

/** The days of periods from a first day to a last one, both included. */
function periodic(periods: Periods, from: IsoDate, to: IsoDate): Rhythm {
  const each = periods.days(0).length;
  // Only of the first period may some days lie before the first day.
  const skipped = periods.days(0).filter((day) => day < from).length;
  const countUpTo = (day: IsoDate): number => {
    const end = day < to ? day : to;
    if (end < from) return 0;
    const period = Math.max(periods.of(end) - 1, 0);
    const near = [period, period + 1].flatMap((one) => periods.days(one));
    return period * each + near.filter((one) => one <= end).length - skipped;
  };
  const nth = (n: number): IsoDate => {
    const index = n - 1 + skipped;
    return periods.days(Math.floor(index / each))[index % each] ?? LAST_DAY;
  };
  return { countUpTo, nth, count: countUpTo(to) };
}

function rhythmEvery(every: Every, from: IsoDate, to: IsoDate, calendar: Calendar): Rhythm {
  const { unit, n, times, weekdays, days } = every;
  // What happens several times a day is one touch a day.
  if (unit === 'hour' || (unit === 'day' && n === 1)) return daily(from, to, calendar);
  if (unit === 'week' && times >= 5 * n && !weekdays) return daily(from, to, calendar);
  if (days ?? every.nth) return periodic(monthsOf(every, from), from, to);
  if (weekdays) return periodic(weeksOf(every, from), from, to);
  return periodic(evenly({ ...every, times: Math.min(times, MOST_TIMES) }, from), from, to);
}

/** True for a frequency that has no days to count beforehand: as needed, continuous, at some event. */
export function isUncountable(freq: string): boolean {
  const type = parseFrequency(normaliseText(freq))?.frequency.type;
  return type === 'as-needed' || type === 'continuous' || type === 'per-event';
}

/**
 * Days of a frequency, both ends included: `daily` is each working day, months are counted from the first day
 * and clamped, a list of dates is those dates. What cannot be counted beforehand (`as needed`, `per release`)
 * has none; what is no frequency happens once.
 */
export function rhythmOf(freq: string, from: IsoDate, to: IsoDate, calendar: Calendar): Rhythm {
  const frequency = parseFrequency(normaliseText(freq))?.frequency;
  switch (frequency?.type) {
    case 'every':
      return rhythmEvery(frequency, from, to, calendar);
    case 'dates':
      return listed(frequency.dates);
    case 'as-needed':
    case 'continuous':
    case 'per-event':
      return NONE;
    default:
      return { countUpTo: (day) => Number(day >= from), nth: () => from, count: 1 };
  }
}

/** Days that are written, as a rhythm. */
export function listed(days: readonly IsoDate[]): Rhythm {
  const sorted = days.toSorted();
  return {
    countUpTo: (day) => countBefore(sorted, addDays(day, 1)),
    nth: (n) => sorted[n - 1] ?? LAST_DAY,
    count: sorted.length,
  };
}

/** The first of them on a day or after it, or null. */
export function nextFrom(rhythm: Rhythm, day: IsoDate): IsoDate | null {
  const n = rhythm.countUpTo(addDays(day, -1)) + 1;
  return n <= rhythm.count ? rhythm.nth(n) : null;
}

/** How many there are from one day to another, both included. */
export function countBetween(rhythm: Rhythm, from: IsoDate, to: IsoDate): number {
  return Math.max(rhythm.countUpTo(to) - rhythm.countUpTo(addDays(from, -1)), 0);
}

/** Those from one day to another, both included, at most so many of them. */
export function occurrencesBetween(rhythm: Rhythm, from: IsoDate, to: IsoDate, most = Infinity): IsoDate[] {
  const before = rhythm.countUpTo(addDays(from, -1));
  const count = Math.min(countBetween(rhythm, from, to), most);
  return Array.from({ length: count }, (_, index) => rhythm.nth(before + 1 + index));
}
