import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN, CLEAN, file, MISSPELT, root, run } from './support.ts';

const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const lint = (...more: string[]) => run('lint', '--baseline', 'base.jsonl', '--format', 'compact', ...more);

/** A baseline of one document with an error. */
async function taken(): Promise<void> {
  file('a.md', BROKEN);
  expect((await lint('--update-baseline')).code).toBe(0);
}

test('what is there on the first day is known, what comes later fails', async () => {
  await taken();
  expect(await lint()).toMatchObject({ code: 0, out: '' });
  file('b.md', BROKEN);
  const { code, out } = await lint();
  expect(code).toBe(1);
  expect(out).toMatch(/^b\.md/m);
  expect(out).not.toMatch(/^a\.md/m);
});

test('lines that are written above what is known make nothing new; the same fault once more does', async () => {
  await taken();
  file('a.md', BROKEN.replace('## Assessment', 'Some words.\n\n## Assessment'));
  expect((await lint()).code).toBe(0);
  file('a.md', BROKEN.replace('| Culture | 3 |', '| Culture | 9 |'));
  expect((await lint()).code).toBe(1);
});

test('it shrinks and never grows', async () => {
  await taken();
  file('b.md', BROKEN);
  const before = text('base.jsonl');
  expect((await lint('--update-baseline')).code).toBe(1);
  expect(text('base.jsonl')).toBe(before);
  rmSync(join(root, 'b.md'));
  file('a.md', CLEAN);
  expect(await lint()).toMatchObject({ code: 0, err: expect.stringContaining('a.md  score-out-of-range') });
  expect((await lint('--prune-baseline')).code).toBe(1);
  expect((await lint('--update-baseline')).code).toBe(0);
  expect(text('base.jsonl')).not.toContain('score-out-of-range');
  expect((await lint('--prune-baseline')).code).toBe(0);
});

test('a file that is gone takes its entries along; one that was not asked for, or not read, keeps them', async () => {
  file('a/a.md', BROKEN);
  file('b/b.md', BROKEN);
  await lint('--update-baseline');
  const before = text('base.jsonl');
  rmSync(join(root, 'a/a.md'));
  await lint('b', '--update-baseline');
  expect(text('base.jsonl')).toBe(before);
  file('b/b.md', new Uint8Array([0xe9]));
  await lint('b', '--update-baseline');
  expect(text('base.jsonl')).toBe(before);
  await lint('--update-baseline');
  expect(text('base.jsonl')).toBe(before.replace(/^.*"a\/a\.md".*\n/gm, ''));
});

test('each entry has a line of its own, in order, by paths from its own folder', async () => {
  file('plans/b.md', BROKEN);
  file('plans/a.md', MISSPELT);
  await run('lint', '--baseline', 'plans/base.jsonl', '--update-baseline');
  const lines = text('plans/base.jsonl').trimEnd().split('\n');
  expect(lines).toEqual(lines.toSorted());
  expect(new Set(lines.map((line) => JSON.parse(line).path))).toEqual(new Set(['a.md', 'b.md']));
  expect((await run('lint', '--baseline', 'base.jsonl', '--cwd', 'plans')).code).toBe(0);
});

test('one that an editor saved in its own way is read, and stays so where nothing is taken out', async () => {
  await taken();
  const saved = `\ufeff${text('base.jsonl').replaceAll('\n', '\r\n')}`;
  file('base.jsonl', saved);
  expect(await lint('--update-baseline')).toMatchObject({ code: 0, out: '', err: '' });
  expect(text('base.jsonl')).toBe(saved);
});

test('how much is known is counted, and is no finding of the report', async () => {
  await taken();
  const { out } = await run('lint', '--baseline', 'base.jsonl', '--format', 'json');
  const { summary, files } = JSON.parse(out);
  const entries = text('base.jsonl').trimEnd().split('\n').length;
  expect(summary).toMatchObject({ errors: 0, baseline: { known: entries, gone: 0 } });
  expect(files[0].findings).toEqual([]);
  expect((await run('lint', '--baseline', 'base.jsonl')).out).toContain(
    `; ${entries} known from the baseline`,
  );
});

test.each([
  ['none there', ['lint', '--baseline', 'none.jsonl'], /no baseline `none\.jsonl`/],
  ['no name', ['lint', '--update-baseline'], /name its file with --baseline/],
  ['a folder', ['lint', '--baseline', '.'], /^changebook: \.: /],
  ['an open merge', ['lint', '--baseline', 'open.jsonl'], /line 2 of `open\.jsonl`/],
  [
    'a report in its place',
    ['lint', '--baseline', 'b.jsonl', '--output-file', 'b.jsonl'],
    /read in this run/,
  ],
  [
    'nothing may be written',
    ['lint', '--baseline', 'b.jsonl', '--update-baseline', '--fix-dry-run'],
    /fix-dry-run/,
  ],
])('refused: %s', async (_, argv, said) => {
  file('a.md', CLEAN);
  file('b.jsonl', '');
  file('open.jsonl', '{"path":"a.md","rule":"r","print":"p"}\n<<<<<<< HEAD\n');
  expect(await run(...argv)).toMatchObject({ code: 2, err: expect.stringMatching(said) });
  expect(text('b.jsonl')).toBe('');
});
