import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  calendarBy,
  calendarOf,
  workingDaysBetween,
  workWeek,
} from '../../../src/core/when/calendar.ts';
import { addDays } from '../../../src/core/when/dates.ts';
import { inReach } from '../../../src/core/when/reach.ts';
import type { Calendar, IsoDate } from '../../../src/core/when/types.ts';

/** As the words say it: a step a day. */
function stepByStep(date: IsoDate, amount: number, calendar: Calendar): IsoDate {
  let day = date;
  for (let left = Math.abs(amount); left > 0;) {
    day = addDays(day, Math.sign(amount));
    if (calendar.isWorkingDay(day)) left--;
  }
  return day;
}

const spring = calendarOf(['2026-04-06', '2026-05-01', '+2026-05-09', '+2026-05-10', '2027-01-01']);

describe.each([
  ['Monday to Friday', workWeek],
  ['with days off and weekends worked', spring],
  ['one day a week', calendarBy((day) => workWeek.isWorkingDay(day) && Date.parse(day) % 5 === 0)],
])('%s', (_, calendar) => {
  test('counting by years comes to the day that counting by days comes to', () => {
    for (let day = '2026-04-01'; day < '2026-06-01'; day = addDays(day, 1))
      for (const amount of [0, 1, -1, 2, -2, 5, -5, 23, -23, 300, -300])
        expect(addWorkingDays(day, amount, calendar)).toBe(stepByStep(day, amount, calendar));
  });

  test('as many days are between two days as are counted', () => {
    for (const amount of [1, 2, 5, 23, 300]) {
      const from = addWorkingDays('2026-04-18', 1, calendar);
      const to = addWorkingDays(from, amount - 1, calendar);
      expect(workingDaysBetween(from, to, calendar)).toBe(amount);
    }
  });
});

test('a year is gone through once, however many days are counted in it', () => {
  let asked = 0;
  const calendar = calendarBy((day) => {
    asked++;
    return workWeek.isWorkingDay(day);
  });
  for (let row = 0; row < 1000; row++) addWorkingDays('2026-01-01', 26_000, calendar);
  expect(asked).toBeLessThan(101 * 366);
});

test('a calendar without as many days comes to a day out of reach, forwards and backwards', () => {
  const never = calendarBy(() => false);
  for (const [day, amount, calendar] of [
    ['2026-01-01', 1, never],
    ['2026-01-01', -1, never],
    ['2200-12-30', 5, workWeek],
    ['1900-01-02', -5, workWeek],
    ['9999-12-30', 5, calendarOf(['9999-12-31'])],
    ['2026-01-01', 999_999, workWeek],
    ['2026-01-01', -999_999, workWeek],
  ] as const)
    expect(inReach(addWorkingDays(day, amount, calendar))).toBe(false);
});
