import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPlaces } from '../../src/cli/watch.ts';
import { file, root, runWith, CLEAN, BROKEN } from './support.ts';

const notes: string[] = [];
const host = {
  argv: [],
  cwd: '',
  env: {},
  now: () => new Date(0),
  stdout: { write: () => true },
  stderr: { write: (text: string) => notes.push(text) },
  stdin: { bytes: async function* () {} },
};
const changed = vi.fn();
let stop: (() => Promise<void>) | undefined;

const watchers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
const follow = async (folder: string, deep = true): Promise<void> => {
  stop = await watchPlaces({ host, cwd: root, lang: 'en' }, [{ folder: join(root, folder), deep }], changed);
};
const isChanged = () => expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
const isNoted = (note: string) => expect.poll(() => notes.join('')).toContain(note);

beforeEach(() => {
  notes.length = 0;
  changed.mockClear();
});
afterEach(async () => {
  // Whoever may read everything takes its place again.
  if (process.getuid?.() === 0) process.seteuid?.(0);
  await stop?.();
});

test('a file below is followed, a new folder too, and one that is replaced in one step', async () => {
  file('p/a.md', CLEAN);
  await follow('p');
  file('p/new/deep/b.md', CLEAN);
  await isChanged();
  changed.mockClear();
  file('p/a.tmp', BROKEN);
  renameSync(join(root, 'p/a.tmp'), join(root, 'p/a.md'));
  await isChanged();
});

test('a folder that comes again is followed again', async () => {
  file('p/a.md', CLEAN);
  await follow('p');
  rmSync(join(root, 'p'), { recursive: true });
  await isChanged();
  changed.mockClear();
  file('p/b.md', CLEAN);
  await isChanged();
});

test('folders of dependencies and of version control cost nothing', async () => {
  file('p/a.md', CLEAN);
  for (let index = 0; index < 50; index++) {
    file(`p/node_modules/n${index}/README.md`, CLEAN);
    file(`p/.git/objects/${index}/x`, CLEAN);
  }
  const before = watchers();
  await follow('p');
  expect(watchers() - before).toBeLessThan(5);
});

test('of a folder that is not looked below, only its own files are watched', async () => {
  file('a.md', CLEAN);
  for (let index = 0; index < 50; index++) file(`home/n${index}/x/y.md`, CLEAN);
  const before = watchers();
  await follow('', false);
  expect(watchers() - before).toBeLessThan(5);
  file('a.md', BROKEN);
  await isChanged();
});

describe('what cannot be watched is passed over with a note, and the rest is followed', () => {
  test.each([
    ['a link to itself', 'self', 'self'],
    ['a link to what holds it', '..', 'sub/up'],
  ])('%s', async (_, target, link) => {
    file('p/a.md', CLEAN);
    mkdirSync(join(root, 'p/sub'));
    symlinkSync(target, join(root, 'p', link));
    await follow('p');
    await isNoted(`p/${link} cannot be watched (ELOOP)`);
    symlinkSync('again', join(root, 'p/again'));
    await isNoted('p/again cannot be watched (ELOOP)');
    file('p/a.md', BROKEN);
    await isChanged();
  });

  test('a folder that may not be read', async () => {
    chmodSync(root, 0o777);
    // Root may read everything, so the watching is done as somebody who may not.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    mkdirSync(join(root, 'p'));
    mkdirSync(join(root, 'p/closed'), { mode: 0 });
    await follow('p');
    await isNoted('p/closed cannot be watched (EACCES)');
    mkdirSync(join(root, 'p/later'), { mode: 0 });
    await isNoted('p/later cannot be watched (EACCES)');
    writeFileSync(join(root, 'p/a.md'), CLEAN);
    await isChanged();
    // What may not be read cannot be removed on every version of Node.
    for (const name of ['closed', 'later']) chmodSync(join(root, 'p', name), 0o700);
    rmSync(join(root, 'p'), { recursive: true });
  });
});

test('a fault of ours does not end lint --watch: the next text is checked', async () => {
  const full = file('plans/a.md', CLEAN);
  const end = new AbortController();
  let failing = true;
  let said = '';
  const heard = (text: string): void => {
    said += text;
    if (text.startsWith('Watching')) writeFileSync(full, BROKEN);
    if (!text.includes('score-out-of-range')) return;
    if (failing) {
      failing = false;
      writeFileSync(full, `${BROKEN}\n`);
      throw new RangeError('a fault of ours');
    }
    end.abort();
  };
  const { code } = await runWith(
    { signal: end.signal, heard },
    'lint',
    'plans',
    '--watch',
    '--format',
    'compact',
  );
  expect(code).toBe(1);
  expect(said).toContain('Please report: RangeError: a fault of ours');
});
