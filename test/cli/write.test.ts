import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  chmodSync,
  chownSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFile, RefusedWrite, writeFile } from '../../src/cli/write.ts';
import { file, root } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const isRoot = process.geteuid?.() === 0;
const leftovers = (): string[] => readdirSync(root).filter((name) => name.endsWith('.tmp'));

describe('a file that is written over', () => {
  test('keeps its mode, and nobody may read the new text before', () => {
    const path = file('a.md', 'old');
    chmodSync(path, 0o640);
    writeFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(leftovers()).toEqual([]);
  });

  test.runIf(isRoot)('keeps its owner', () => {
    const path = file('a.md', 'old');
    chownSync(path, 1234, 2345);
    writeFile(path, 'new');
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test.runIf(isRoot)('keeps its owner where only its text may be changed', () => {
    const path = file('a.md', 'a long old text');
    chmodSync(path, 0o666);
    chmodSync(root, 0o777);
    chownSync(path, 1234, 2345);
    process.seteuid?.(65_534);
    try {
      writeFile(path, 'new', { expected: 'a long old text' });
    } finally {
      process.seteuid?.(0);
    }
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
    expect(leftovers()).toEqual([]);
  });

  test.each([
    ['at once', 'new 新'],
    ['piece by piece', ['new ', '新']],
  ])('keeps its other names, written %s', (_, text) => {
    const path = file('a.md', 'a long old text');
    linkSync(path, join(root, 'b.md'));
    writeFile(path, text);
    expect(readFileSync(join(root, 'b.md'), 'utf8')).toBe('new 新');
  });

  test.each([1, 2])('stays as it is where its text ends early, with %i names', (links) => {
    const path = file('a.md', 'old');
    if (links === 2) linkSync(path, join(root, 'b.md'));
    function* failing() {
      yield 'a half of ';
      throw new Error('no more of it');
    }
    expect(() => writeFile(path, failing())).toThrow('no more of it');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(leftovers()).toEqual([]);
  });

  test('is the target where a link is named, through others and before it is there', () => {
    const path = file('deep/a.md', 'old');
    symlinkSync('deep/a.md', join(root, 'one.md'));
    symlinkSync('one.md', join(root, 'two.md'));
    writeFile(join(root, 'two.md'), 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    symlinkSync('deep/not-yet.md', join(root, 'three.md'));
    writeFile(join(root, 'three.md'), 'fresh');
    expect(readFileSync(join(root, 'deep/not-yet.md'), 'utf8')).toBe('fresh');
    for (const name of ['one.md', 'two.md', 'three.md'])
      expect(lstatSync(join(root, name)).isSymbolicLink()).toBe(true);
  });

  test('is left alone where it is read-only, root or not', () => {
    const path = file('a.md', 'old');
    chmodSync(path, 0o444);
    expect(() => writeFile(path, 'new')).toThrow(RefusedWrite);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('has to hold what was read, also just before it is replaced', () => {
    const path = file('a.md', 'old');
    writeFile(path, 'new', { expected: 'old' });
    expect(() => writeFile(path, 'newer', { expected: 'old' })).toThrow(RefusedWrite);
    expect(() => writeFile(join(root, 'gone.md'), 'newer', { expected: 'old' })).toThrow(RefusedWrite);
    linkSync(path, join(root, 'b.md'));
    expect(() => writeFile(path, 'newer', { expected: 'old' })).toThrow(RefusedWrite);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(leftovers()).toEqual([]);
  });

  test('that another program changes while the new text is written is not lost', () => {
    const path = file('a.md', 'old');
    const sync = fs.fsyncSync;
    vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
      writeFileSync(path, 'theirs');
      sync(descriptor);
    });
    syncBuiltinESMExports();
    try {
      expect(() => writeFile(path, 'ours', { expected: 'old' })).toThrow(RefusedWrite);
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  test('stays whole on a full disk, and the fault names it', () => {
    for (const links of [1, 2]) {
      const path = file(`${links}.md`, 'a long old text');
      if (links === 2) linkSync(path, join(root, 'other.md'));
      const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
      vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
        throw full;
      });
      syncBuiltinESMExports();
      try {
        expect(() => writeFile(path, 'new')).toThrow(expect.objectContaining({ code: 'ENOSPC', path }));
      } finally {
        vi.restoreAllMocks();
        syncBuiltinESMExports();
      }
      expect(readFileSync(path, 'utf8')).toBe('a long old text');
    }
    expect(leftovers()).toEqual([]);
  });
});

describe('what is no regular file is written into', () => {
  test('a pipe', async () => {
    const pipe = join(root, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const heard: string[] = [];
    reader.stdout.on('data', (piece) => heard.push(String(piece)));
    writeFile(pipe, 'report');
    await once(reader, 'close');
    expect(heard.join('')).toBe('report');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(() => writeFile(pipe, 'new', { expected: 'old' })).toThrow(RefusedWrite);
  });

  test.runIf(isRoot)('a device', () => {
    const device = join(root, 'null');
    // Not everywhere may even root make one.
    if (spawnSync('mknod', [device, 'c', '1', '3']).status !== 0) return;
    writeFile(device, 'report');
    expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });

  test.runIf(process.platform === 'linux')('what a program has open, also through a link', () => {
    const path = file('out.txt', 'first ');
    const descriptor = openSync(path, 'a');
    symlinkSync(`/proc/self/fd/${descriptor}`, join(root, 'stdout'));
    const { ino } = statSync(path);
    writeFile(join(root, 'stdout'), 'second');
    closeSync(descriptor);
    expect(readFileSync(path, 'utf8')).toBe('first second');
    expect(statSync(path).ino).toBe(ino);
    expect(lstatSync(join(root, 'stdout')).isSymbolicLink()).toBe(true);
  });
});

test('a new file is never one that is there', () => {
  const path = file('a.md', 'old');
  expect(() => createFile(path, 'new')).toThrow(/EEXIST/);
  symlinkSync('nowhere.md', join(root, 'b.md'));
  expect(() => createFile(join(root, 'b.md'), 'new')).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toBe('old');
  createFile(join(root, 'c.md'), 'new');
  expect(readFileSync(join(root, 'c.md'), 'utf8')).toBe('new');
});
