import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROKEN, CLEAN, file, MISSPELT, root } from '../support.ts';
import { changebook, names, textOf } from './support.ts';

const FIXED = MISSPELT.replace('ownr', 'owner');

describe('a name is a name, whatever stands in it', () => {
  const NAMES = [
    'with space.md',
    `'single' "double" \`back\`.md`,
    'two\nlines.md',
    '变革 计划.md',
    '-x.md',
    '--fix.md',
    '$(touch made).md',
    '*.md',
    '[a]{b,c}!(d).md',
    'a\\b.md',
    '\u202egnp.md',
  ];

  test('in a folder', async () => {
    for (const name of NAMES) file(name, BROKEN);
    const { code, out } = await changebook(['lint', '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { path: string }[] };
    expect(files.map(({ path }) => path).toSorted()).toEqual(NAMES.toSorted());
    expect(code).toBe(1);
  });

  test('as it is written', async () => {
    for (const name of [...NAMES, 'other.md']) file(name, MISSPELT);
    expect((await changebook(['lint', '--fix', '--', ...NAMES])).code).toBe(0);
    expect(names()).toEqual([...NAMES, 'other.md'].toSorted());
    expect(NAMES.filter((name) => textOf(name) !== FIXED)).toEqual([]);
    expect(textOf('other.md')).toBe(MISSPELT);
  });
});

test.each([
  '{'.repeat(30_000),
  '{a,b}'.repeat(40),
  `${'**/'.repeat(200)}*.md`,
  `${'*'.repeat(2_000)}x.md`,
  `+(${'a|'.repeat(500)}a)${'*(a)'.repeat(30)}b.md`,
  '[^'.repeat(500),
  `{1..${'9'.repeat(12)}}.md`,
])('a hostile pattern ends with words, %#', async (pattern) => {
  file(`${'a'.repeat(100)}.md`, CLEAN);
  const { code, err } = await changebook(['lint', '--', pattern]);
  expect([0, 2]).toContain(code);
  if (code === 2) expect(err).toMatch(/^changebook: [^\n]{20,}\n$/);
});

describe('a link', () => {
  test.each([
    ['to outside', '../elsewhere/a.md', 'a.md'],
    ['in a folder that is a link to outside', '../elsewhere', 'folder'],
  ])('%s is not written through', async (_, target, name) => {
    file('elsewhere/a.md', MISSPELT);
    file('project/own.md', MISSPELT);
    symlinkSync(target, join(root, 'project', name));
    const named = name === 'a.md' ? name : `${name}/a.md`;
    const cwd = join(root, 'project');
    expect((await changebook(['lint', '--fix'], { cwd })).code).toBe(0);
    expect(textOf('project/own.md')).toBe(FIXED);
    const { code, err } = await changebook(['lint', '--fix', named], { cwd });
    expect(err).toContain('is a link to outside of this project');
    expect(code).toBe(2);
    expect(textOf('elsewhere/a.md')).toBe(MISSPELT);
    // A path that says where it leads is no link.
    expect((await changebook(['lint', '--fix', '../elsewhere/a.md'], { cwd })).code).toBe(0);
    expect(textOf('elsewhere/a.md')).toBe(FIXED);
  });

  test('within the project is written through', async () => {
    file('real/a.md', MISSPELT);
    file('links/.keep', '');
    symlinkSync('../real/a.md', join(root, 'links/a.md'));
    expect((await changebook(['lint', '--fix', 'links/a.md'])).code).toBe(0);
    expect(textOf('real/a.md')).toBe(FIXED);
    expect(names('links')).toEqual(['.keep', 'a.md']);
  });
});

/** Does something to the second document when the first is opened for the first time. */
const meanwhile = (what: string): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { openSync } = fs;
let isDone = false;
fs.openSync = (path, ...rest) => {
  if (String(path).endsWith('a.md') && !isDone) { isDone = true; ${what}; }
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
`;

describe('a file that changes while others are read', () => {
  test.each([
    ['is gone', `fs.rmSync('b.md')`],
    ['is a folder now', `fs.rmSync('b.md'); fs.mkdirSync('b.md/c', { recursive: true })`],
    ['is no text now', `fs.writeFileSync('b.md', Buffer.from([0xff]))`],
    ['is too large now', `fs.writeFileSync('b.md', ' '.repeat(10e6))`],
  ])('%s: told by its name, and the others are checked', async (_, what) => {
    for (const name of ['a.md', 'b.md', 'c.md']) file(name, BROKEN);
    const { code, out } = await changebook(['lint', '--format', 'json'], { before: meanwhile(what) });
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    const rules = files.map(({ path, findings }) => [path, ...new Set(findings.map(({ rule }) => rule))]);
    expect(rules).toEqual([
      ['a.md', 'score-out-of-range'],
      ['b.md', 'unreadable-file'],
      ['c.md', 'score-out-of-range'],
    ]);
    expect(code).toBe(2);
  });
});

test('days are the days of the document in every zone, also where clocks change', async () => {
  file(
    'plan.md',
    '---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-03-23\n---\n\n## Activities\n\n' +
      '| Activity | When | Owner |\n| --- | --- | --- |\n' +
      '| One | W1 | ops |\n| Two | after One / 10wd | ops |\n| Three | 2026-10-24..2026-11-02 | ops |\n',
  );
  const said = async (TZ: string): Promise<string[]> => {
    const commands = [
      ['lint', '--format', 'json'],
      ['export', 'plan.md', '--to', 'json'],
    ];
    const ends = [];
    for (const argv of commands)
      ends.push(await changebook([...argv, '--today', '2026-03-29'], { env: { TZ } }));
    return ends.flatMap(({ out, err, code }) => [String(code), err, out]);
  };
  const wanted = await said('UTC');
  expect(wanted.join('\n')).toContain('2026-04-10');
  for (const zone of ['Etc/GMT+12', 'Pacific/Kiritimati', 'America/New_York', 'Europe/London'])
    expect([zone, ...(await said(zone))]).toEqual([zone, ...wanted]);
});
