import { chmodSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROKEN, CLEAN, file, MISSPELT, root, run } from './support.ts';

const text = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('what was read in a run is not written over', () => {
  test.each([
    ['by its name', 'plans/a.md'],
    ['by another spelling', './plans/../plans/a.md'],
    ['by a link', 'link.md'],
    ['by a hard link', 'hard.md'],
  ])('%s', async (_, out) => {
    file('plans/a.md', BROKEN);
    symlinkSync('plans/a.md', join(root, 'link.md'));
    linkSync(join(root, 'plans/a.md'), join(root, 'hard.md'));
    for (const argv of [
      ['lint', 'plans', '--fix', '--output-file', out],
      ['export', 'plans/a.md', '--out', out],
    ]) {
      expect(await run(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(out) });
      expect(text('plans/a.md')).toBe(BROKEN);
    }
  });

  test('configuration, what is left out, and what could not be read are such files too', async () => {
    file('a.md', CLEAN);
    file('.changebook.yml', 'rules: {no-sponsor: off}\n');
    file('package.json', '{}');
    file('.gitignore', 'drafts\n');
    file('latin1.md', new Uint8Array([0xe9]));
    for (const out of ['.changebook.yml', 'package.json', '.gitignore', 'latin1.md'])
      expect(await run('lint', '.', '--output-file', out)).toMatchObject({ code: 2, out: '' });
    expect((await run('lint', 'a.md', '--output-file', 'report.txt')).code).toBe(0);
  });
});

describe('--fix', () => {
  test('goes on after a file that cannot be written, reports, and says what was changed', async () => {
    file('a.md', MISSPELT);
    chmodSync(file('b.md', MISSPELT), 0o444);
    file('c.md', MISSPELT);
    const { code, out, err } = await run('lint', '--fix', '--format', 'compact');
    expect(code).toBe(2);
    expect(err).toMatch(/b\.md is read-only/);
    expect(err).toContain('fixed 2 findings\nchanged: a.md\nchanged: c.md\n');
    // What is on disk is what is reported.
    expect(out).toContain('b.md:4:1: warning: `ownr`');
    expect(out).not.toMatch(/^[ac]\.md.*ownr/m);
    expect([text('a.md'), text('b.md'), text('c.md')]).toEqual([text('a.md'), MISSPELT, text('a.md')]);
    expect(text('a.md')).toContain('owner: ops');
  });

  test('says what was changed where a report cannot be written, and writes the others', async () => {
    file('a.md', MISSPELT);
    const argv = [
      '--format',
      'json',
      '--format',
      'compact',
      '--output-file',
      'nowhere/r',
      '--output-file',
      'r',
    ];
    const { code, err } = await run('lint', '--fix', ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(/nowhere/);
    expect(err).toContain('changed: a.md');
    expect(text('r')).toBe('');
  });

  test('two names of one file are fixed once, and neither is called stale', async () => {
    const path = file('real.md', MISSPELT);
    symlinkSync(path, join(root, 'a.md'));
    const { code, err } = await run('lint', 'real.md', 'a.md', '--fix');
    expect(err).not.toContain('changed while');
    expect(code).toBe(0);
  });

  test('fixes what a link that is named leads to', async () => {
    file('real/a.md', MISSPELT);
    symlinkSync('real/a.md', join(root, 'a.md'));
    expect((await run('lint', 'a.md', '--fix')).code).toBe(0);
    expect(text('real/a.md')).toContain('owner: ops');
  });
});
