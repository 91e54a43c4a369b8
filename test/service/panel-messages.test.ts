import { expect, test } from 'vitest';
import { fromPanel } from '../../src/service/preview/panel-messages.ts';

test.each([
  [{ type: 'ready' }, true],
  [{ type: 'scope', scope: 'programme' }, true],
  [{ type: 'scope', scope: 'world' }, false],
  [{ type: 'reveal', pointer: '/x', focus: true }, true],
  [{ type: 'reveal', pointer: 3 }, false],
  [{ type: 'edit', uri: 'file:///a', version: 1, intent: { type: 'tick-task' } }, true],
  [{ type: 'edit', uri: 'file:///a', version: 1, intent: { type: 'run' } }, false],
  [{ type: 'edit', version: 1, intent: { type: 'tick-task' } }, false],
  [{ type: 'exported', format: 3, content: '' }, false],
  [{ type: 'open', uri: 'file:///etc/passwd' }, false],
  [null, false],
])('a message %o is known: %s', (message, known) => {
  expect(fromPanel(message) !== null).toBe(known);
});
