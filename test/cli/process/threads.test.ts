import { appendFileSync, cpSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus.mjs';
import type { Report } from '../../../src/core/reports/report.ts';
import { file, MISSPELT, root } from '../support.ts';
import { changebook } from './support.ts';

/** The module of Node that tells how many cores there are, as it is on another machine. */
const onCores = (count: number): string =>
  `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';
   os.availableParallelism = () => ${count}; syncBuiltinESMExports();`;

/** Programmes that meet each other on a group. */
const MEETING = resolve('test/rules/programme/concurrent-change-overload/bad-six');

/** More than threads are started for: few documents with much text that is no plan. */
function writeMuch(): void {
  writeCorpus(join(root, 'alone'), 100);
  const text = '\n\nWords that are no plan.'.repeat(4000);
  for (const name of readdirSync(join(root, 'alone/000')))
    appendFileSync(join(root, 'alone/000', name), text);
}

test('several threads find what one finds, to the byte, and keep the same of it', async () => {
  writeMuch();
  cpSync(MEETING, join(root, 'meeting'), { recursive: true });
  // One of them is sent with others than those that it meets.
  renameSync(join(root, 'meeting/a'), join(root, 'a'));
  const lint = (cores: number, ...more: string[]): ReturnType<typeof changebook> =>
    changebook(
      [
        'lint',
        '--rule',
        'concurrent-change-overload=info',
        '--today',
        '2026-04-14',
        '--format',
        'json',
        '--debug',
        ...more,
      ],
      {
        before: onCores(cores),
      },
    );
  const one = await lint(1, '--cache', '--cache-location', 'one');
  const two = await lint(3, '--cache', '--cache-location', 'two');
  expect(one.err).toContain('programmes, 1 thread\n');
  expect(two.err).toContain('programmes, 2 threads\n');
  expect(one.out).toContain('"rule": "concurrent-change-overload"');
  expect(two.out).toBe(one.out);
  expect(two.code).toBe(one.code);
  const again = await lint(3, '--cache', '--cache-location', 'two');
  expect(again.err).toContain('analyse: ');
  expect(again.err).toMatch(/ 0 of \d+ programmes/);
  expect(again.out).toBe(one.out);
});

test('what a thread cannot check is one finding, and all else is checked', async () => {
  writeMuch();
  file('a.md', MISSPELT.replace('\n---\n', '\n---\n\nDeadly.\n'));
  const deadly = `import { isMainThread } from 'node:worker_threads';
    const { indexOf } = String.prototype;
    if (!isMainThread) String.prototype.indexOf = function (...args) {
      if (this.includes('Deadly.')) throw new RangeError('too much');
      return indexOf.apply(this, args);
    };`;
  const lint = ['lint', '--today', '2026-04-14', '--format', 'json'];
  const { code, out, err } = await changebook(lint, { before: `${onCores(3)}${deadly}` });
  expect(err).toBe('');
  expect(code).toBe(3);
  const { files, summary } = JSON.parse(out) as Report;
  expect(summary.playbooks).toBe(101);
  const told = files.filter(({ findings }) => findings.some(({ rule }) => rule === 'unchecked-document'));
  expect(told.map(({ path, findings }) => [path, findings.map(({ message }) => message)])).toEqual([
    ['a.md', [expect.stringContaining('(RangeError: too much; 1 document)')]],
  ]);
});
