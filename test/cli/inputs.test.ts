import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { BROKEN, CLEAN, file, root, run, runWith } from './support.ts';

const NOBODY = 65_534;
const isRoot = process.geteuid?.() === 0;
afterEach(() => {
  if (isRoot) process.seteuid?.(0);
});

/** Runs as somebody whom permissions bind; root is bound by none. */
async function asNobody(...argv: string[]) {
  if (isRoot) {
    chownSync(root, NOBODY, NOBODY);
    process.seteuid?.(NOBODY);
  }
  return run(...argv);
}

describe('what has no end or waits is not read', () => {
  test.each([
    ['a pipe among the paths', (at: string) => spawnSync('mkfifo', [join(at, 'a.md')]), ['lint', 'a.md']],
    ['a charter', (at: string) => spawnSync('mkfifo', [join(at, 'change.md')]), ['lint', 'change.md']],
    ['a device among the paths', () => {}, ['lint', '/dev/zero']],
    ['a link to a device', (at: string) => symlinkSync('/dev/zero', join(at, 'a.md')), ['lint', 'a.md']],
    ['a .gitignore', (at: string) => spawnSync('mkfifo', [join(at, '.gitignore')]), ['lint', '.']],
  ])('%s', async (_, make, argv) => {
    file('ok.md', CLEAN);
    make(root);
    const { code, out } = await run(...argv);
    expect(out).toMatch(/no regular file/);
    expect(code).toBe(2);
    expect((await run('score', ...argv.slice(1))).err).toMatch(/no regular file/);
  });

  test.each(['.changebook.yml', 'package.json'])('%s', async (name) => {
    file('ok.md', CLEAN);
    spawnSync('mkfifo', [join(root, name)]);
    expect(await run('lint')).toMatchObject({ code: 2, err: expect.stringContaining('no regular file') });
    rmSync(join(root, name));
    symlinkSync('/dev/zero', join(root, name));
    expect((await run('lint')).code).toBe(2);
  });
});

test('a pipe in a folder that is checked is no document of it', async () => {
  file('ok.md', CLEAN);
  spawnSync('mkfifo', [join(root, 'change.md')]);
  expect((await run('lint', 'ok.md')).code).toBe(0);
  expect((await run('lint')).code).toBe(0);
});

test('an export of nothing but what cannot be read says that, and no more', async () => {
  spawnSync('mkfifo', [join(root, 'a.md')]);
  const { code, err } = await run('export', 'a.md');
  expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(/a\.md.*no regular file/)]);
  expect(code).toBe(2);
});

test('standard input is held to what files are held to', async () => {
  const latin1 = new Uint8Array([0x2d, 0xff]);
  expect(await runWith({ input: latin1 }, 'lint', '-')).toMatchObject({
    code: 2,
    out: expect.stringContaining('not UTF-8'),
  });
  const large = await runWith({ input: ' '.repeat(1_000_001) }, 'lint', '-');
  expect(large).toMatchObject({ code: 2, out: expect.stringContaining('larger than the limit') });
  expect((await runWith({ input: BROKEN }, 'lint', '-')).code).toBe(1);
});

describe.runIf(process.platform !== 'win32')('a folder that cannot be opened', () => {
  test('is named, and nothing is called clean', async () => {
    file('ok.md', CLEAN);
    chmodSync(join(file('private/a.md', BROKEN), '..'), 0o000);
    const { code, out } = await asNobody('lint');
    expect(out).toMatch(/^private\n.*folder cannot be opened/m);
    expect(code).toBe(2);
  });

  test('is passed over where it is left out', async () => {
    for (const [name, content] of [
      ['.gitignore', 'private/\n'],
      ['.changebook.yml', 'ignore: [private/**]\n'],
    ] as const) {
      file('ok.md', CLEAN);
      const ignoring = file(name, content);
      mkdirSync(join(root, 'private'), { recursive: true, mode: 0o000 });
      expect(await asNobody('lint')).toMatchObject({ code: 0, err: '' });
      if (isRoot) process.seteuid?.(0);
      rmSync(ignoring);
    }
  });
});

describe('what lies above the project is of somebody else', () => {
  test('a charter and a configuration above a folder that is no repository do not count', async () => {
    file('change.md', '---\nplaybook: change\ntitle: C\nstatus: draft\n---\n');
    file('.changebook.yml', 'rules: {score-out-of-range: off}\n');
    file('here/.keep', '');
    file('plans/a.md', BROKEN);
    const argv = ['lint', '--cwd', join(root, 'here'), '../plans/a.md', '--format', 'json'];
    const programme = async () => JSON.parse((await run(...argv)).out);
    expect(await programme()).toMatchObject({ files: [{ programme: null }], summary: { errors: 1 } });
    // In a repository they are of the same project.
    mkdirSync(join(root, '.git'));
    expect(await programme()).toMatchObject({ files: [{ programme: 'change' }], summary: { errors: 0 } });
  });

  test.runIf(isRoot)('a repository that is of another owner is none', async () => {
    file('.changebook.yml', 'rules: {score-out-of-range: off}\n');
    file('mine/a.md', BROKEN);
    mkdirSync(join(root, '.git'));
    chownSync(join(root, '.git'), NOBODY, NOBODY);
    expect((await run('lint', '--cwd', join(root, 'mine'))).code).toBe(1);
  });
});

test('a score of what holds no playbook says so', async () => {
  file('notes/a.md', 'No playbook.\n');
  expect(await run('score', 'notes')).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/nothing to score/),
  });
  file('notes/b.md', CLEAN);
  expect((await run('score', 'notes')).err).toBe('');
});
