import { expect, test } from 'vitest';
import { pointerAt, placeOf, type Shown } from '../../src/webview/sources.ts';

const shown = {
  type: 'show',
  uri: 'file:///a.md',
  version: 3,
  lang: 'en',
  scope: 'programme',
  pinned: false,
  programme: 'P',
  sources: { 'a.md': { uri: 'file:///a.md', version: 3 }, 'b.md': { uri: 'file:///b.md', version: 7 } },
  views: [
    { view: {}, lines: { 'a.md#/phases/0': 4, 'a.md#/tasks/0': 9, 'b.md#/tasks/0': 2 } },
    { view: {}, lines: { 'a.md#/milestones/0': 6 } },
  ],
} as unknown as Shown;

test('a pointer leads to its document as it stood', () => {
  expect(placeOf(shown, 'b.md#/tasks/0')).toEqual({
    uri: 'file:///b.md',
    version: 7,
    part: null,
    pointer: '/tasks/0',
  });
  const own = { uri: 'file:///a.md', version: 3, pointer: '/tasks/0' };
  expect(placeOf(shown, '/tasks/0')).toEqual({ ...own, part: null });
  expect(placeOf(shown, 'sop:/tasks/0')).toEqual({ ...own, part: 'sop' });
});

test.each([
  ['file:///a.md', 3, null],
  ['file:///a.md', 5, 'a.md#/phases/0'],
  ['file:///a.md', 8, 'a.md#/milestones/0'],
  ['file:///b.md', 8, 'b.md#/tasks/0'],
  ['file:///c.md', 8, null],
])('%s line %i is in %s', (uri, line, pointer) => {
  expect(pointerAt(shown, { uri, line })).toBe(pointer);
});
