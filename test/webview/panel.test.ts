import { describe, expect, test } from 'vitest';
import { fromPanel } from '../../src/service/preview/panel-messages.ts';
import { choicesOf, matchesFilter, NO_FILTER } from '../../src/webview/filter.ts';
import { pointerAt, sourceOf, type Shown } from '../../src/webview/sources.ts';

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

describe('sources', () => {
  test('a pointer leads to its document as it stood', () => {
    expect(sourceOf(shown, 'b.md#/tasks/0')).toEqual({
      uri: 'file:///b.md',
      version: 7,
      pointer: '/tasks/0',
    });
    expect(sourceOf(shown, '/tasks/0')).toEqual({ uri: 'file:///a.md', version: 3, pointer: '/tasks/0' });
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
});

describe('filter', () => {
  const element = { text: 'Train the pilot', owner: 'coo, cfo', phase: 'Pilot', state: 'active' };
  test.each([
    [{}, true],
    [{ text: ' TRAIN' }, true],
    [{ text: 'cfo' }, true],
    [{ text: 'sell' }, false],
    [{ owner: 'cfo' }, true],
    [{ owner: 'cf' }, false],
    [{ phase: 'Roll-out' }, false],
    [{ state: 'done' }, false],
    [{ owner: 'coo', phase: 'Pilot', state: 'active', text: 'pilot' }, true],
  ])('%o', (wanted, matches) => {
    expect(matchesFilter(element, { ...NO_FILTER, ...wanted })).toBe(matches);
  });

  test('owners and phases are those of the picture', () => {
    const item = (owners: string[], children: unknown[] = []) => ({ owners, children });
    const view = {
      type: 'checklist',
      sections: [{ name: 'Prepare', items: [item(['b'], [item(['a', 'b'])]), item([])] }],
    };
    expect(choicesOf(view as never)).toEqual({ owners: ['a', 'b'], phases: ['Prepare'] });
    expect(choicesOf({ type: 'table' } as never)).toBeNull();
  });
});

test.each([
  [{ type: 'ready' }, true],
  [{ type: 'scope', scope: 'programme' }, true],
  [{ type: 'scope', scope: 'world' }, false],
  [{ type: 'reveal', pointer: '/x', focus: true }, true],
  [{ type: 'reveal', pointer: 3 }, false],
  [{ type: 'edit', uri: 'file:///a', version: 1, intent: { type: 'tick-task' } }, true],
  [{ type: 'edit', uri: 'file:///a', version: 1, intent: { type: 'run' } }, false],
  [{ type: 'edit', version: 1, intent: { type: 'tick-task' } }, false],
  [{ type: 'exported', format: 'exe', content: '' }, false],
  [{ type: 'open', uri: 'file:///etc/passwd' }, false],
  [null, false],
])('a message %o is known: %s', (message, known) => {
  expect(fromPanel(message) !== null).toBe(known);
});
