import { expect, test } from 'vitest';
import { depthOf } from '../../src/webview/depth.ts';

test('a new picture is drawn as far as it may be in sight, and whole once it has been seen', () => {
  expect(depthOf(true, 800)).toBe(2400);
  expect(depthOf(false, 800)).toBe(Infinity);
});
