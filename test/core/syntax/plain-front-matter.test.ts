import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { findFences, withAsciiColons } from '../../../src/core/syntax/fences.ts';
import { readPlain } from '../../../src/core/syntax/plain-front-matter.ts';
import { readYaml } from '../../../src/core/syntax/yaml.ts';

/** Both readings of a document's front matter; null where the plain one leaves it to YAML. */
function readings(text: string) {
  const fences = findFences(text, 0);
  if (!fences) return null;
  const { start, end } = fences.content;
  const { yaml, at } = withAsciiColons(text.slice(start, end), start);
  const root = readPlain(yaml, at);
  return root && { plain: { root, problems: [] }, yaml: readYaml(yaml, text, at) };
}

test('what is read as plain is what YAML reads, in every document of the repository', () => {
  const paths = globSync(['playbooks/**/*.md', 'test/**/*.md'], { dot: true });
  const read = paths.flatMap((path) => readings(readFileSync(path, 'utf8')) ?? []);
  for (const { plain, yaml } of read) expect(plain).toEqual(yaml);
  expect(read.length).toBeGreaterThan(paths.length / 2);
});

const PIECES =
  'a Z 测 é 😀 0 2026-03-01 - : ： # " \' \\ [ ] { } , & * ! | > % @ ` ? ~ . ... --- null False .inf 1e3 0x1F = <<';
const WHITE = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\n ',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\0',
  ': ',
  ' #',
];
const piece = fc.constantFrom(...PIECES.split(' '), ...WHITE);
const word = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const value = fc.oneof(
  word,
  word.map((text) => `a${text}b`),
  word.map((text) => `测${text}`),
  word.map((text) => `"${text}"`),
  word.map((text) => `'${text}'`),
  fc.constantFrom('Draft', '2026-03-01', '"1.0"', '收集 材料', 'x@y.z', 'a - b', "it's", 'a "b" c'),
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('title', 'owner', 'x-own', 'A_b', 'null', 'true', 'y') },
  { weight: 1, arbitrary: word },
);
const colon = fc.oneof(
  { weight: 9, arbitrary: fc.constant(': ') },
  { weight: 1, arbitrary: fc.constantFrom(':  ', ':', '：', ' : ') },
);
const end = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  # c', '\t') },
);
const line = fc.tuple(key, colon, value, end).map((parts) => parts.join(''));

test('what is read as plain is what YAML reads, whatever is written', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, end) => {
        const both = readings(['---', ...lines, '---', ''].join(end));
        if (!both) return;
        read += 1;
        expect(both.plain).toEqual(both.yaml);
      },
    ),
    { numRuns: Number(process.env.PLAIN_RUNS ?? 2000) },
  );
  expect(read).toBeGreaterThan(0);
});

test.each([
  ['a list', 'title: T\naudience: [a, b]\n'],
  ['a value over two lines', 'title: a\n  b\n'],
  ['a key that stands twice', 'title: a\ntitle: b\n'],
  ['a number', 'version: 1\n'],
  ['a comment', 'title: a # b\n'],
  ['nothing', 'title:\n'],
])('%s is left to YAML', (_, yaml) => {
  expect(readPlain(yaml, (offset) => offset)).toBeNull();
});
