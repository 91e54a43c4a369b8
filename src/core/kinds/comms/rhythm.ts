import { addWorkingDays, countBefore, workingDaysBetween } from '../../when/calendar.ts';
import { addDays, addMonths, daysBetween } from '../../when/dates.ts';
import { LAST_DAY, yearOf } from '../../when/reach.ts';
import type { Calendar, IsoDate } from '../../when/types.ts';

/** Days in the order of time, counted without going through them: a rhythm may have thousands. */
export interface Rhythm {
  /** How many there are up to and with a day. */
  countUpTo(day: IsoDate): number;
  /** The nth of them, from 1; only asked where there are that many. */
  nth(n: number): IsoDate;
  /** How many there are. */
  count: number;
}

const STEPS = new Map<string, { unit: 'days' | 'months'; length: number }>([
  ['weekly', { unit: 'days', length: 7 }],
  ['biweekly', { unit: 'days', length: 14 }],
  ['monthly', { unit: 'months', length: 1 }],
  ['quarterly', { unit: 'months', length: 3 }],
]);

const monthOf = (day: IsoDate): number => 12 * yearOf(day) + Number(day.slice(5, 7));

function daily(from: IsoDate, to: IsoDate, calendar: Calendar): Rhythm {
  const before = addDays(from, -1);
  const countUpTo = (day: IsoDate): number => workingDaysBetween(from, day < to ? day : to, calendar);
  return { countUpTo, nth: (n) => addWorkingDays(before, n, calendar), count: countUpTo(to) };
}

/**
 * Occurrences of a frequency, both ends included: `daily` is each working day, months are counted from the
 * first day and clamped, and what is no frequency happens once.
 */
export function rhythmOf(freq: string, from: IsoDate, to: IsoDate, calendar: Calendar): Rhythm {
  if (freq === 'daily') return daily(from, to, calendar);
  const step = STEPS.get(freq);
  if (!step) return { countUpTo: (day) => Number(day >= from), nth: () => from, count: 1 };
  const { unit, length } = step;
  const nth = (n: number): IsoDate =>
    unit === 'days' ? addDays(from, length * (n - 1)) : addMonths(from, length * (n - 1));
  const countUpTo = (day: IsoDate): number => {
    const end = day < to ? day : to;
    if (end < from) return 0;
    const passed = unit === 'days' ? daysBetween(from, end) : monthOf(end) - monthOf(from);
    const count = Math.floor(passed / length) + 1;
    return nth(count) > end ? count - 1 : count;
  };
  return { countUpTo, nth, count: countUpTo(to) };
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
