import { expect, test } from 'vitest';
import { nextInGrid } from '../../src/webview/grid-keys.ts';

/** Three rows: the second has two stops in its first column and none in the last. */
const STOPS = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 1],
  [2, 2],
].map(([row = 0, column = 0]) => ({ row, column }));

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, null],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 3, null],
  ['ArrowDown', 1, 5],
  ['ArrowDown', 2, 5],
  ['ArrowDown', 8, null],
  ['ArrowUp', 7, 5],
  ['ArrowUp', 1, null],
  ['ArrowRight', 3, 4],
  ['Home', 5, 3],
  ['End', 3, 5],
  ['Control+Home', 5, 0],
  ['Control+End', 0, 8],
  ['Enter', 0, null],
])('%s from %d leads to %o', (pressed, at, next) => {
  const key = pressed.replace('Control+', '');
  expect(nextInGrid({ key, ctrlKey: key !== pressed }, STOPS, at)).toBe(next);
});
