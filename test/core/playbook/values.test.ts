import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NORMAL } from '../../../src/core/frequency/words.ts';
import { schemas } from '../../kind-schemas.ts';
import { classOf } from '../../../src/core/kinds/comms/channels.ts';
import { readingOf } from './readings.ts';

/** Texts as people write them, with how each is read: a file a type, `!` for what is refused. */
const FOLDER = join(import.meta.dirname, 'values');
const tables = readdirSync(FOLDER).map((file) => {
  const texts = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as [string, string][];
  return { type: file.replace('.json', ''), texts };
});

describe.each(tables)('$type', ({ type, texts }) => {
  test.each(texts)('%s', (text, reading) => {
    expect(readingOf(type, text)).toBe(reading);
  });
});

describe('what the schemas say', () => {
  const columns = (kind: string, list: string) => schemas[kind]?.properties?.[list]?.items?.properties ?? {};

  test.each([columns('comms', 'audiences').freq, columns('change', 'governance').freq])(
    'every word of a frequency is read as itself',
    (freq) => {
      const values = Object.entries(freq?.['x-values'] ?? {});
      expect(values.map(([word]) => word)).toEqual([...NORMAL.keys()]);
      for (const [word, { en = [], zh = [] }] of values)
        for (const label of [word, ...en, ...zh]) expect(readingOf('frequency', label), label).toBe(word);
    },
  );

  test('every known channel has a class, and its certain words lead to it alone', () => {
    const { items } = columns('comms', 'audiences').channels ?? {};
    for (const [channel, { 'x-inside': words = [] }] of Object.entries(items?.['x-values'] ?? {})) {
      expect(classOf(channel), channel).not.toBeNull();
      for (const word of words) expect(readingOf('channels', `${word} X1`), word).toBe(channel);
    }
  });
});
