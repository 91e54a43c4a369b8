import type { Every, FrequencyUnit } from './types.ts';

/** Once in every so many units. */
export const every = (unit: FrequencyUnit, n = 1): Every => ({ type: 'every', unit, n, times: 1 });

const UNIT_WORDS: readonly [Every, readonly string[]][] = [
  [every('hour'), ['hour', 'hours', 'hr', 'hrs', 'h', 'hourly', '小时']],
  [
    every('day'),
    [
      'day',
      'days',
      'd',
      'daily',
      '天',
      '日',
      'working day',
      'working days',
      'business day',
      'business days',
      '工作日',
    ],
  ],
  [every('week'), ['week', 'weeks', 'wk', 'wks', 'w', 'weekly', '周', '星期']],
  [every('week', 2), ['fortnight', '双周']],
  [every('month'), ['month', 'months', 'mo', 'mth', 'monthly', '月', '个月']],
  [every('month', 3), ['quarter', 'quarters', 'q', 'quarterly', '季', '季度', '个季度']],
  [every('year'), ['year', 'years', 'yr', 'annum', 'y', 'yearly', 'annually', '年']],
];

/** Units by their words. */
export const UNITS = new Map(
  UNIT_WORDS.flatMap(([unit, words]) => words.map((word): [string, Every] => [word, unit])),
);

/** Small numbers by their words; how often, too. */
export const NUMBERS = new Map<string, number>([
  ...['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, n): [string, number] => [word, Math.max(n, 1)],
  ),
  ['an', 1],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['other', 2],
  ...[...'一二三四五六七八九十'].map((word, n): [string, number] => [word, n + 1]),
  ['两', 2],
]);
