import days from 'chinese-days/dist/chinese-days.json';
import type Holidays from 'date-holidays';
import type { IsoDate } from '../core/when/types.ts';

const off: Readonly<Record<string, string>> = days.holidays;
const worked: Readonly<Record<string, string>> = days.workdays;

/**
 * What the State Council has ordered for a day: off, or a weekend day worked in exchange (调休); null
 * for every other day. The orders come each November for the next year.
 */
export function orderOf(day: IsoDate): 'off' | 'worked' | null {
  if (Object.hasOwn(worked, day)) return 'worked';
  return Object.hasOwn(off, day) ? 'off' : null;
}

/** Years whose orders are known: nothing beside them is off. */
export const orderedYears: ReadonlySet<number> = new Set(
  Object.keys(off).map((day) => Number(day.slice(0, 4))),
);

/**
 * Brings the rules of `date-holidays` to the law as it is since 2025, for the years without orders:
 * 13 days, and none for children alone.
 */
export function chineseHolidays(holidays: Holidays): void {
  holidays.setHoliday('05-02', '劳动节');
  holidays.setHoliday('chinese 01-0-03', '春节');
  holidays.unsetRule('06-01');
}
