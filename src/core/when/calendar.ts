import { addDays, isIsoDate, weekday } from './dates.ts';
import type { Calendar, IsoDate } from './types.ts';

/** Monday to Friday. */
export const workWeek: Calendar = { isWorkingDay: (day) => weekday(day) <= 5 };

/** The work week with exceptions: `2026-05-01` is a holiday, `+2026-05-09` a day worked. Names of countries leave the work week as it is. */
export function calendarOf(spec: string | string[] | undefined): Calendar {
  const days = (Array.isArray(spec) ? spec : [spec ?? '']).map((day) => day.trim());
  const worked = new Set(days.filter((day) => day.startsWith('+')).map((day) => day.slice(1)));
  const holidays = new Set(days.filter(isIsoDate));
  if (worked.size + holidays.size === 0) return workWeek;
  return { isWorkingDay: (day) => worked.has(day) || (!holidays.has(day) && weekday(day) <= 5) };
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
