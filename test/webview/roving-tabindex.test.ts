import { expect, test } from 'vitest';
import { nextStop } from '../../src/webview/roving-tabindex.ts';

test.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, null],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, null],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['ArrowRight', 0, 3, null],
  // What has the focus is no stop, such as the frame that scrolls.
  ['ArrowDown', -1, 3, null],
  ['End', -1, 0, null],
])('%s from %d of %d leads to %o', (key, at, count, next) => {
  expect(nextStop(key, at, count)).toBe(next);
});
