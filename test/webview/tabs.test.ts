import { expect, test } from 'vitest';
import { nextTab, viewName } from '../../src/webview/tabs.ts';

test.each([
  ['ArrowRight', 0, 3, 1],
  ['ArrowRight', 2, 3, null],
  ['ArrowLeft', 1, 3, 0],
  ['ArrowLeft', 0, 3, null],
  ['ArrowDown', 1, 3, null],
])('%s from tab %d of %d leads to %o', (key, at, count, next) => {
  expect(nextTab(key, at, count)).toBe(next);
});

test('a picture of a whole programme may have a name of its own', () => {
  expect(viewName({ scope: 'document', lang: 'en' }, 'health')).toBe('Charter');
  expect(viewName({ scope: 'programme', lang: 'en' }, 'health')).toBe('Health');
  expect(viewName({ scope: 'programme', lang: 'zh' }, 'timeline')).toBe('时间线');
});
