import { expect, test } from 'vitest';
import { fill, labelled } from '../../src/core/message.ts';

const params = { who: 'COO', missing: [{ en: 'scope', zh: '范围' }, 'SLA', 3] };

test('a message takes words and lists as its language writes them', () => {
  expect(fill('{who} lacks {missing}', params, 'en')).toBe('COO lacks scope, SLA, 3');
  expect(fill('{who}缺少{missing}', params, 'zh')).toBe('COO缺少范围、SLA、3');
});

test('a name without a value stays, so that the fault is seen', () => {
  expect(fill('{who} and {whom}', params, 'en')).toBe('COO and {whom}');
});

test('a label has the colon of its language', () => {
  expect(labelled('Score', '4', 'en')).toBe('Score: 4');
  expect(labelled('评分', '4', 'zh')).toBe('评分：4');
});
