import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, MISSPELT, root } from '../support.ts';
import { changebook } from './support.ts';

const FOUND = /^plan\.md:\d+:\d+: \w+: `ownr` [^\n]+ \(unknown-key\)$/m;

test.runIf(process.platform !== 'win32')(
  'a playbook among 100,000 files of one folder is found',
  async () => {
    file('plan.md', MISSPELT);
    execFileSync('sh', ['-c', `seq -f '%06.0f.md' 100000 | xargs touch`], { cwd: root });
    const { code, out, err } = await changebook([
      'lint',
      '--format',
      'compact',
      '--rule',
      'unknown-key=error',
    ]);
    expect(err).toBe('');
    expect(out).toMatch(FOUND);
    expect(code).toBe(1);
    execFileSync('sh', ['-c', `find . -name '0*.md' -delete; rm -f 100000.md`], { cwd: root });
  },
);

/** A playbook of so many bytes, of rows and of text that is no plan. */
function playbookOf(bytes: number): string {
  const row = '| Work | W1 |\n';
  const text = 'Words that are no plan, in *lines* like [others](x.md).\n';
  const rows = `## Activities\n\n| Activity | When |\n| --- | --- |\n${row.repeat(10_000)}\n## More\n\n`;
  const begin = `---\nplaybook: roadmap\ntitle: Big\nownr: ops\n---\n\n${rows}`;
  return begin + text.repeat(Math.ceil((bytes - begin.length) / text.length));
}

test('a document of 10 MB is refused with words, and read where that is wanted', async () => {
  file('big.md', playbookOf(10 * 2 ** 20));
  file('plan.md', MISSPELT);
  const lint = ['lint', '--format', 'compact'];
  const refused = await changebook(lint);
  expect(refused.out).toMatch(
    /^big\.md:1:1: error: The file is larger than the limit .*\(unreadable-file\)$/m,
  );
  expect(refused.out).toMatch(FOUND);
  expect(refused.code).toBe(2);
  file('.changebook.yml', 'thresholds:\n  file.maximum-bytes: 20000000\n');
  const read = await changebook(lint);
  expect(read.out).toMatch(/^big\.md:4:1: warning: `ownr`/m);
  expect([read.code, read.err]).toEqual([0, '']);
  rmSync(`${root}/big.md`);
});

test.each([
  ['Latin-1', Buffer.from('---\nplaybook: roadmap\ntitle: Pl\u00e4ne\n---\n', 'latin1')],
  ['UTF-16', Buffer.from('\ufeff---\nplaybook: roadmap\ntitle: A\n---\n', 'utf16le')],
  ['GBK', Buffer.from([...Buffer.from('---\nplaybook: roadmap\ntitle: '), 0xb7, 0xbd, 0xb0, 0xb8, 0x0a])],
  ['a character that is cut off', Buffer.concat([Buffer.from('# Plan '), Buffer.from([0xe6, 0x96])])],
])('a file of %s is named, left as it is, and the rest is checked', async (_, bytes) => {
  file('other.md', bytes);
  file('plan.md', MISSPELT);
  const { code, out } = await changebook(['lint', '--fix-dry-run', '--format', 'compact']);
  expect(code).toBe(2);
  expect(out).toContain('+owner:');
  const told = await changebook(['lint', '--format', 'compact']);
  expect(told.out).toMatch(/^other\.md:1:1: error: The file is not UTF-8 text.*\(unreadable-file\)$/m);
  expect(told.out).toMatch(FOUND);
});

const head = '---\nplaybook: roadmap\ntitle: Big\n';
test.each([
  ['keys', Array.from({ length: 60_000 }, (_, index) => `key${index}: a\n`).join(''), 'front-matter-syntax'],
  ['times the same key', 'a:\n'.repeat(60_000), 'front-matter-syntax'],
  ['rows under one key', `phases:\n${'-\n'.repeat(60_000)}`, 'invalid-value'],
])('front matter with 60,000 %s is told in words', async (_, yaml, rule) => {
  file('big.md', `${head}${yaml}---\n`);
  const lint = await changebook(['lint', 'big.md', '--format', 'compact']);
  expect([lint.code, lint.err]).toEqual([1, '']);
  expect(lint.out).toContain(`(${rule})`);
  for (const argv of [
    ['score', 'big.md'],
    ['export', 'big.md', '--out', 'big.html'],
  ]) {
    const { code, err } = await changebook(argv);
    expect([code, err]).toEqual([0, '']);
  }
});
