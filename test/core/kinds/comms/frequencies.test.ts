import { expect, test } from 'vitest';
import { isUncountable, occurrencesBetween, rhythmOf } from '../../../../src/core/schedule/rhythm.ts';
import { workWeek } from '../../../../src/core/when/calendar.ts';

/** Days of a frequency from Wednesday, 7 January to the end of March 2026. */
const daysOf = (freq: string, to = '2026-03-31'): string[] =>
  occurrencesBetween(rhythmOf(freq, '2026-01-07', to, workWeek), '2026-01-07', to).map((day) => day.slice(5));

test.each([
  ['every Monday', '2026-01-31', ['01-12', '01-19', '01-26']],
  ['每周三、五', '2026-01-17', ['01-07', '01-09', '01-14', '01-16']],
  ['biweekly on Tuesday', '2026-02-15', ['01-20', '02-03']],
  ['2x/week', '2026-01-21', ['01-07', '01-10', '01-14', '01-17', '01-21']],
  ['every 3 weeks', '2026-03-01', ['01-07', '01-28', '02-18']],
  ['每月25日', '2026-03-31', ['01-25', '02-25', '03-25']],
  ['每月1日和15日', '2026-02-20', ['01-15', '02-01', '02-15']],
  ['month-end', '2026-03-31', ['01-31', '02-28', '03-31']],
  ['monthly on the 31st', '2026-03-31', ['01-31', '02-28', '03-31']],
  ['last Friday of the month', '2026-03-31', ['01-30', '02-27', '03-27']],
  ['每月第一个周一', '2026-03-31', ['02-02', '03-02']],
  ['twice monthly', '2026-02-08', ['01-07', '01-22', '02-07']],
  ['half-yearly', '2026-12-31', ['01-07', '07-07']],
  ['annually', '2026-12-31', ['01-07']],
  ['hourly', '2026-01-09', ['01-07', '01-08', '01-09']],
  ['2026-03-04、2026-04-01', '2026-03-31', ['03-04']],
  ['Weekly/Monthly', '2026-01-20', ['01-07', '01-14']],
  ['once', '2026-03-31', ['01-07']],
  ['as needed', '2026-03-31', []],
  ['每次变更后', '2026-03-31', []],
])('%s to %s', (freq, to, days) => {
  expect(daysOf(freq, to)).toEqual(days);
});

test.each([
  'every Monday',
  '每月1日和15日',
  '2x/week',
  '3x/month',
  'last Friday of the month',
  'every 5 days',
  '7 times a quarter',
])('%s: counting up and naming the nth agree on every day', (freq) => {
  const rhythm = rhythmOf(freq, '2026-01-07', '2026-12-31', workWeek);
  for (let n = 1; n <= rhythm.count; n += 1) {
    expect(rhythm.countUpTo(rhythm.nth(n)), `${freq} ${n}`).toBe(n);
    if (n > 1) expect(rhythm.nth(n) > rhythm.nth(n - 1)).toBe(true);
  }
});

test('what waits for an event cannot be counted', () => {
  expect(['as needed', 'Ongoing', 'per release'].map(isUncountable)).toEqual([true, true, true]);
  expect(['once', 'weekly', '2026-03-04'].map(isUncountable)).toEqual([false, false, false]);
});
