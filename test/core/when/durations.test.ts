import { expect, test } from 'vitest';
import { addMonths, daysBetween, isIsoDate, startOfWeek } from '../../../src/core/when/dates.ts';
import { parseDuration, parseWhen } from '../../../src/core/when/parse.ts';

test.each([
  ['2026-11-16 09:00', '09:00'],
  ['2026-11-16T23:59', '23:59'],
  ['２０２６-１１-１６　０９：００', '09:00'],
  ['2026-11-16', undefined],
])('time of day in %s', (text, time) => {
  const when = parseWhen(text);
  expect(when?.type === 'absolute' && when.time).toBe(time);
});

test.each([
  ['15min', 15, 'min'],
  ['15 分钟', 15, 'min'],
  ['45 mins', 45, 'min'],
  ['90 minutes', 90, 'min'],
  ['4h', 4, 'h'],
  ['4.5 h', 4.5, 'h'],
  ['2 hrs', 2, 'h'],
  ['1 hour', 1, 'h'],
  ['4小时', 4, 'h'],
  ['1.5小时', 1.5, 'h'],
  ['10d', 10, 'd'],
  ['10D', 10, 'd'],
  ['1 day', 1, 'd'],
  ['10天', 10, 'd'],
  ['１０天', 10, 'd'],
  ['5wd', 5, 'wd'],
  ['1 working day', 1, 'wd'],
  ['10 working days', 10, 'wd'],
  ['10 Working Days', 10, 'wd'],
  ['10个工作日', 10, 'wd'],
  ['10 个工作日', 10, 'wd'],
  ['10工作日', 10, 'wd'],
  ['3w', 3, 'w'],
  ['1 wk', 1, 'w'],
  ['3 weeks', 3, 'w'],
  ['3周', 3, 'w'],
  ['两周', 2, 'w'],
  ['十二个月', 12, 'mo'],
  ['一年', 1, 'y'],
  ['半天', 0.5, 'd'],
  ['1个小时', 1, 'h'],
  ['5分钟内', 5, 'min'],
  ['≤ 5 分钟', 5, 'min'],
  ['2个星期', 2, 'w'],
  ['2mo', 2, 'mo'],
  ['6 months', 6, 'mo'],
  ['2个月', 2, 'mo'],
  ['1q', 1, 'q'],
  ['2 quarters', 2, 'q'],
  ['1个季度', 1, 'q'],
  ['2个季度', 2, 'q'],
  ['1y', 1, 'y'],
  ['2 years', 2, 'y'],
  ['1年', 1, 'y'],
  ['0d', 0, 'd'],
])('duration %s', (text, amount, unit) => {
  const duration = { type: 'duration', amount, unit };
  expect(parseDuration(text)).toEqual(duration);
  expect(parseWhen(text)).toEqual(duration);
});

test.each([
  'm',
  '3m',
  '3M',
  '3月',
  '',
  'w3',
  'd',
  '3 moons',
  '-3d',
  '+3d',
  '1.2.3d',
  '1,5h',
  '几周',
  '半',
  '9999999d',
])('no duration: %j', (text) => expect(parseDuration(text)).toBeNull());

test('arithmetic of days', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(startOfWeek('2026-01-11')).toBe('2026-01-05');
  expect(isIsoDate('2026-02-29')).toBe(false);
  expect(isIsoDate('0000-01-01')).toBe(false);
  expect(addMonths('2026-01-31', 1e9)).toBe('9999-12-31');
  expect(addMonths('2026-01-31', -1e9)).toBe('0100-01-31');
});
