import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import { onOneLine } from '../../../src/core/playbook/notations/rows.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

const FOLDER = new URL('documents/', import.meta.url);
const documents = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));

// Each document is written as people write them; what stands beside it was read by a person.
test.each(documents)('%s is read', async (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const host = bind(parseSyntax(text), file, builtIn.kinds);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const read = {
    ...Object.fromEntries([host, ...(host?.parts ?? [])].map((one) => [one?.kind, one?.data])),
    tasks: host?.tasks.map(({ text: name, state, owners }) => ({ name, state, owners })),
    unread: host?.unread.map(({ what, like, foreign, range }) => ({
      line: lineOf(range.start),
      what,
      like: foreign?.en ?? (like && `${like.kind}.${like.list}`),
    })),
  };
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(
    `documents/${file.replace(/\.md$/, '.json')}`,
  );
});

// Whatever has a place has the very text there from which it was read.
test.each(documents)('places of %s hold what was read', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const host = bind(parseSyntax(text), file, builtIn.kinds);
  for (const playbook of host ? [host, ...host.parts] : []) {
    for (const [pointer, { type, range }] of playbook.origins) {
      const [, list = '', index, column] = pointer.split('/');
      const data = playbook.data as Record<string, unknown>;
      const value = column
        ? (data[list] as Record<string, unknown>[] | undefined)?.[Number(index)]?.[column]
        : data[list];
      if (type !== 'text' || typeof value !== 'string') continue;
      // A day is kept as the calendar writes it, a frequency and one of some values by its own word.
      const { cell } = playbook.schema.lists.get(list)?.columns.get(column ?? '') ?? {};
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) || cell === 'enum' || cell === 'frequency') continue;
      const [first = ''] = value.split(/[\n;]/);
      const source = text.slice(range.start, range.end).replaceAll('**', '');
      const written = `${source} ${onOneLine(source)}`;
      // A dotted day is kept as its language writes it.
      const days = written.replace(/(\d+)\.(\d+)/g, '$1月$2日');
      expect(cell === 'when' ? `${written} ${days}` : written).toContain(first);
    }
  }
});
