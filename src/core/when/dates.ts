import type { IsoDate } from './types.ts';

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

function time(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Months of the years 100 to 9999: four digits write these, and `Date.UTC` takes the year 99 for 1999. */
const [FIRST_MONTH, LAST_MONTH] = [100 * 12, 9999 * 12 + 11];
const FIRST = Date.parse('0100-01-01');
const LAST = Date.parse('9999-12-31');

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** A day beyond the years of four digits is the nearest one within. */
function iso(milliseconds: number): IsoDate {
  const day = new Date(Math.min(Math.max(milliseconds, FIRST), LAST));
  const year = String(day.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return FORM.test(text) && iso(time(text)) === text;
}

/** The day `days` later (earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return iso(time(date) + days * DAY);
}

/** Keeps the day of the month and clamps it to the month's last. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const wanted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const index = Math.min(Math.max(wanted, FIRST_MONTH), LAST_MONTH);
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last)));
}

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((time(b) - time(a)) / DAY);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return ((new Date(time(date)).getUTCDay() + 6) % 7) + 1;
}

/** The day on the clock of the machine, in its time zone; for hosts, which pass it to the engine as `today`. */
export function localDay(now: Date): IsoDate {
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The Monday of the day's week. */
export function startOfWeek(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}
