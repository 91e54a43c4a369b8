import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, builtIn, type SourceDocument } from '../src/core/index.ts';
import { isOutput, readFixture, todayOf } from './fixtures.ts';
import { edge, examples, limits, templates } from './golden/documents.ts';

const lists = [...builtIn.kinds.values()].flatMap(({ schema }) => [...schema.lists.values()]);
/** Values of all columns, which a fix writes as they stand. */
const VALUES = new Set(
  lists.flatMap(({ columns }) => [...columns.values()].flatMap(({ node }) => node.enum ?? [])),
);
/** Names of all lists and columns, as schemas have them. */
const PROPERTIES: ReadonlySet<string> = new Set(
  lists.flatMap(({ name, columns }) => [name, ...columns.keys()]).filter((name) => !VALUES.has(name)),
);

const rules = 'test/rules';
const fixtures = readdirSync(rules).flatMap((group) =>
  readdirSync(join(rules, group)).flatMap((rule) =>
    readdirSync(join(rules, group, rule))
      .filter((name) => !isOutput(name))
      .map((name) => join(rules, group, rule, name)),
  ),
);
const sets: [string, SourceDocument[]][] = [
  ...fixtures.map((path): [string, SourceDocument[]] => [path, readFixture(path)]),
  ...[...edge, ...limits, ...templates, ...examples].map(
    ({ folder, documents }): [string, SourceDocument[]] => [folder, documents],
  ),
];

/** Rules that tell what to write: a key, or a kind. */
const OF_KEYS = new Set(['unknown-key', 'unknown-kind']);

/** Messages of all rules on a set, and the titles of their fixes, without what is to be written as it stands. */
function messages(documents: SourceDocument[]): string[] {
  const config = () => ({ extends: 'all' as const, rules: {} });
  const { files } = analyse(documents, { today: todayOf(documents), lang: 'zh', config });
  return files
    .flatMap(({ findings }) => findings.filter(({ rule }) => !OF_KEYS.has(rule)))
    .flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)])
    .map((message) => message.replaceAll(/`[^`]*`/g, '``'));
}

const wordsOf = (text: string): string[] => text.match(/[A-Za-z][\w-]*/g) ?? [];
const POINTER = /(?:^|[\s“（])\/[a-z][\w-]*(?:\/\d+)?(?:\/|[\s”），。：]|$)/;

test('a message names no property by what only schemas call it, and no pointer into the data', () => {
  const faults = sets.flatMap(([name, documents]) => {
    const written = new Set(documents.flatMap(({ text }) => wordsOf(text)));
    return messages(documents)
      .filter(
        (message) =>
          POINTER.test(message) ||
          wordsOf(message).some((word) => PROPERTIES.has(word) && !written.has(word)),
      )
      .map((message) => `${name}: ${message}`);
  });
  expect(faults).toEqual([]);
});
