import { expect, test } from 'vitest';
import { readSupposition } from '../../../src/core/comparison/supposition.ts';

const length = (amount: number, unit: string) => ({ type: 'duration', amount, unit });

test.each([
  ['pilot + 2w', { name: 'pilot', sign: 1, length: length(2, 'w') }],
  ['pilot+2w', { name: 'pilot', sign: 1, length: length(2, 'w') }],
  ['may-roll - 5 working days', { name: 'may-roll', sign: -1, length: length(5, 'wd') }],
  ['Roll-out − 10d', { name: 'Roll-out', sign: -1, length: length(10, 'd') }],
  ['试点＋2周', { name: '试点', sign: 1, length: length(2, 'w') }],
  ['准许推广 - 5个工作日', { name: '准许推广', sign: -1, length: length(5, 'wd') }],
  ['pilot = 2026-04-06', { name: 'pilot', when: '2026-04-06' }],
  ['pilot = W9-W12', { name: 'pilot', when: 'W9-W12' }],
])('%s is understood', (text, meant) => {
  expect(readSupposition(text)).toEqual(meant);
});

test.each([
  'pilot',
  '',
  '+ 2w',
  'pilot + ',
  'pilot + 2',
  'pilot + 2h',
  'pilot + two to three weeks',
  'pilot + 0.5w',
  'pilot = 2w',
  '= 2026-04-06',
  'pilot = soon',
])('%j is not', (text) => expect(readSupposition(text)).toBeNull());
