import { expect, test } from 'vitest';
import { durationText } from '../../../src/core/when/duration-text.ts';

test.each([
  [0, '0 min', '0 分钟'],
  [0.5, '30 s', '30 秒'],
  [2 + 1 / 6, '2 min 10 s', '2 分钟 10 秒'],
  [15, '15 min', '15 分钟'],
  [60, '1 h', '1 小时'],
  [65, '1 h 5 min', '1 小时 5 分钟'],
  [1440 + 185, '1 d 3 h', '1 天 3 小时'],
  // What lies between two units is not said as if it were the next of them.
  [1440 + 5, '1 d', '1 天'],
  // Thirds of a minute add up to whole ones.
  [1 / 3 + 1 / 3 + 1 / 3, '1 min', '1 分钟'],
])('%d minutes', (minutes, en, zh) => {
  expect(durationText(minutes, 'en')).toBe(en);
  expect(durationText(minutes, 'zh')).toBe(zh);
});
