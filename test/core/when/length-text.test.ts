import { expect, test } from 'vitest';
import { lengthText } from '../../../src/core/when/length-text.ts';

test.each([
  ['3y', '3 years', '3 年'],
  ['1y', '1 year', '1 年'],
  ['10 working days', '10 working days', '10 个工作日'],
  ['3-5 days', '3–5 days', '3–5 天'],
  ['as the law says', 'as the law says', 'as the law says'],
])('%s', (text, en, zh) => {
  expect(lengthText(text, 'en')).toBe(en);
  expect(lengthText(text, 'zh')).toBe(zh);
});
