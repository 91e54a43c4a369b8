import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import isIntent from '../../../src/core/generated/intent-validator.js';
import { bind } from '../../../src/core/playbook/bind.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';
import { library } from '../../service/support.ts';

const FOLDER = 'test/core/edits/rows';

/** The text after an intent, or why it was refused. */
function after(text: string, intent: Intent): string {
  const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
  if (!playbook) throw new Error('not a playbook');
  expect(isIntent(intent)).toBe(true);
  const result = editFor(playbook, intent);
  if ('refused' in result) return `refused: ${refusalText(result, 'en', playbook)}\n`;
  return applyEdits(text, result.edits);
}

/** Lines of a text that another one has not, and the other way round, as a patch shows them. */
function patch(before: string, now: string): string {
  if (now.startsWith('refused: ')) return now;
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const marked = (lines: string[], mark: string): string[] =>
    lines.slice(head, lines.length - tail).map((line) => `${mark}${line}`.trimEnd());
  return [...marked(old, '-'), ...marked(fresh, '+')].map((line) => `${line}\n`).join('');
}

/** Each document with what becomes of it: `x.md` and the intents with their patches in `x.out`. */
describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('rows of %s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const intents = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.md', '.json')}`, 'utf8')) as Intent[];

  test('are moved, copied, taken out, added and filled', async () => {
    const said = intents.map(
      (intent) => `${JSON.stringify(intent)}\n${patch(text, after(text, intent)) || 'nothing\n'}`,
    );
    await expect(said.join('\n')).toMatchFileSnapshot(`rows/${name.replace('.md', '.out')}`);
  });

  test('come back when they are moved back', () => {
    for (const intent of intents) {
      if (intent.type !== 'move-row') continue;
      const now = after(text, intent);
      if (now.startsWith('refused')) continue;
      const [, list, from] = intent.pointer.split('/');
      expect(after(now, { type: 'move-row', pointer: `/${list}/${intent.to}`, to: Number(from) })).toBe(text);
    }
  });
});

describe('rows of the examples', () => {
  const texts = Object.entries(library()).filter(([path]) => path.startsWith('examples/'));
  /** The text after an intent; null where it is refused. */
  const done = (text: string, intent: Intent): string | null => {
    const now = after(text, intent);
    return now.startsWith('refused: ') ? null : now;
  };

  test.each(texts)('%s is as it was once a copy is taken out and a row moved back', (_, text) => {
    const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
    if (!playbook) throw new Error('not a playbook');
    for (const list of playbook.schema.lists.keys()) {
      const rows = (playbook.data as Record<string, unknown>)[list];
      if (!Array.isArray(rows)) continue;
      const last = rows.length - 1;
      const copied = done(text, { type: 'duplicate-row', pointer: `/${list}/${last}` });
      if (copied !== null)
        expect(after(copied, { type: 'delete-row', pointer: `/${list}/${last + 1}`, count: 1 })).toBe(text);
      const moved = done(text, { type: 'move-row', pointer: `/${list}/0`, to: last });
      if (moved !== null)
        expect(after(moved, { type: 'move-row', pointer: `/${list}/${last}`, to: 0 })).toBe(text);
      const places = playbook.readings.filter((reading) => reading.list === list).length;
      // Between two tables of one list no row is moved.
      if (playbook.origins.get(`/${list}`)?.type === 'table' && places === 1)
        expect([copied, moved]).not.toContain(null);
    }
  });
});
