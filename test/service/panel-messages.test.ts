import { expect, test } from 'vitest';
import type { Intent } from '../../src/core/generated/intents.ts';
import { fromPanel, type FromPanel } from '../../src/service/preview/panel-messages.ts';
import type { UpdateIntent } from '../../src/service/preview/edit-messages.ts';

const UPDATE: UpdateIntent = {
  type: 'update-work',
  pointer: '/tasks/0',
  state: 'done',
  progress: '40',
  due: '2026-05-01',
  dueKey: 'due',
  name: 'Build',
  note: '',
  log: true,
  on: '2026-04-14',
};

const INTENTS: Intent[] = [
  { type: 'tick-task', pointer: '/tasks/0', done: true },
  { type: 'set-value', pointer: '/title', value: '' },
  { type: 'move-bar', pointer: '/phases/0', days: -3 },
  { type: 'resize-bar', pointer: '/phases/0', start: '2026-05-01', end: '2026-05-09' },
  { type: 'add-row', pointer: '/phases', values: { name: 'Pilot', when: '' } },
  { type: 'follow', pointer: '/activities/1', target: '/activities/0' },
  UPDATE,
];

const MESSAGES: FromPanel[] = [
  { type: 'ready' },
  { type: 'pin' },
  { type: 'scope', scope: 'programme' },
  { type: 'comparing', on: true },
  { type: 'row', pointer: '/phases/0' },
  { type: 'reveal', pointer: '/x', focus: true },
  { type: 'reveal', pointer: '/x', line: 3, focus: false },
  { type: 'update', documents: [{ uri: 'file:///a.md', version: 1, intents: [UPDATE] }], write: true },
  { type: 'fix', pointer: 'a.md#/x', version: 1, rule: 'r' },
  { type: 'fix', pointer: 'a.md#/x', version: 1, rule: 'r', line: 3 },
  { type: 'exported', format: 'svg', content: '<svg/>', file: 'a.svg' },
  { type: 'since', uri: 'file:///a.md', since: 'v1' },
  ...INTENTS.map((intent): FromPanel => ({
    type: 'edit',
    uri: 'file:///a.md',
    version: 1,
    intents: [intent],
  })),
  { type: 'edit', uri: 'file:///a.md', version: 1, intents: INTENTS },
  { type: 'what-if', asked: 3, uri: 'file:///a.md', version: 1, intents: INTENTS.slice(2, 4) },
];

/** Values of every type that JSON knows, and what leads out of it. */
const STRANGE: unknown[] = [
  null,
  undefined,
  true,
  -1.5,
  Infinity,
  Number.NaN,
  '<x>',
  [],
  ['/tasks/0'],
  {},
  { toString: 1 },
  () => '/tasks/0',
];

/** The message with one field, at any depth, that is strange, left out or one too many. */
function* damaged(value: object): Generator<object> {
  for (const key of Object.keys(value)) {
    const one: unknown = value[key as keyof typeof value];
    const { [key]: _, ...without } = value as Record<string, unknown>;
    if (key !== 'line') yield without;
    for (const strange of STRANGE) {
      // A text may be any text where it is the author's, and a line may be left out.
      const free =
        typeof strange === typeof one &&
        /^(value|values|uri|content|file|since|format|when|pointer|focus|done|on|rule|note|log|write)$/.test(
          key,
        );
      if (!free && !(key === 'line' && strange === undefined)) yield { ...value, [key]: strange };
    }
    if (typeof one === 'object' && one !== null && key !== 'values') {
      for (const inner of damaged(one)) yield { ...value, [key]: inner };
    }
  }
  yield { ...value, another: 1 };
}

test.each(MESSAGES)('%j is known, and known no more with any field damaged', (message) => {
  expect(fromPanel(message)).toBe(message);
  const others = [...damaged(message)];
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((other) => fromPanel(other) !== null)).toEqual([]);
});

test.each<[unknown, string]>([
  [{ ...INTENTS[0], pointer: '/tasks/0/due' }, 'a task is ticked, not a fact'],
  [{ ...INTENTS[1], pointer: 'title' }, 'a pointer begins with a slash'],
  [{ ...INTENTS[1], value: 'x'.repeat(100_001) }, 'a field is no book'],
  [{ ...INTENTS[2], days: 36_526 }, 'a bar is moved by a hundred years at most'],
  [{ ...INTENTS[3], end: '2026-5-9' }, 'a day has two digits for its month'],
  [{ ...INTENTS[4], values: JSON.parse('{"__proto__":"x"}') as unknown }, 'a column has a name'],
  [{ ...INTENTS[4], values: { name: 1 } }, 'a cell is text'],
  [{ type: 'constructor', pointer: '/tasks/0' }, 'no intent is inherited'],
])('%j is refused: %s', (intent) => {
  expect(
    fromPanel({ type: 'edit', uri: 'file:///a.md', version: 1, intents: [INTENTS[0], intent] }),
  ).toBeNull();
});

test.each([
  { uri: 'file:///a.md', version: 1, intents: [INTENTS[0]] },
  { uri: 'file:///a.md', version: 1, intents: [{ ...UPDATE, progress: '101' }] },
  { uri: 'file:///a.md', version: -1, intents: [UPDATE] },
  { uri: 'file:///a.md', version: 1, intents: [UPDATE], more: 1 },
  { uri: 'file:///a.md', version: 1, intents: [] },
])('%j is no document of an update', (document) => {
  expect(fromPanel({ type: 'update', documents: [document], write: false })).toBeNull();
});

test.each([null, 3, 'ready', [], { type: 'toString' }, { type: 'open', uri: 'file:///etc/passwd' }])(
  '%j is no message',
  (message) => {
    expect(fromPanel(message)).toBeNull();
  },
);
