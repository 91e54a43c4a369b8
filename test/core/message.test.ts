import { expect, test } from 'vitest';
import { counted, fill, labelled, unfilled } from '../../src/core/message.ts';

const params = { who: 'COO', missing: [{ en: 'scope', zh: '范围' }, 'SLA', 3] };

test('a message takes words and lists as its language writes them', () => {
  expect(fill('{who} lacks {missing}', params, 'en')).toBe('COO lacks scope, SLA, 3');
  expect(fill('{who}缺少{missing}', params, 'zh')).toBe('COO缺少范围、SLA、3');
});

test('a name without a value stays, so that the fault is seen', () => {
  expect(fill('{who} and {whom}', params, 'en')).toBe('COO and {whom}');
});

test('what follows a number is the word for one or for several', () => {
  const message = '{days|day lies|days lie} between';
  expect([1, 2, 0, '1'].map((days) => fill(message, { days }, 'en'))).toEqual([
    '1 day lies between',
    '2 days lie between',
    '0 days lie between',
    '1 day lies between',
  ]);
  expect(fill(message, {}, 'en')).toBe(message);
  expect(unfilled(`{who}: ${message}`)).toBe('{who}: {days} days lie between');
  expect([1, 21].map((count) => counted(count, 'day', 'days'))).toEqual(['1 day', '21 days']);
});

test('a label has the colon of its language', () => {
  expect(labelled('Score', '4', 'en')).toBe('Score: 4');
  expect(labelled('评分', '4', 'zh')).toBe('评分：4');
});
