import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, MISSPELT, root } from '../support.ts';
import { changebook, names, textOf } from './support.ts';

const FIXED = MISSPELT.replace('ownr', 'owner');

/** Lets one step fail when the second file is written, as a disk does that is broken or full. */
const breaking = (step: string, code: string): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { openSync, renameSync } = fs;
let [opened, temporary, descriptor] = [0, '', -1];
const fault = () => {
  descriptor = -1;
  throw Object.assign(new Error('${code}'), { code: '${code}', errno: -5, syscall: '${step.replace('Sync', '')}' });
};
fs.openSync = (path, ...rest) => {
  const isSecond = String(path).includes('.changebook-') && ++opened === 2;
  if (isSecond && '${step}' === 'openSync') fault();
  const found = openSync(path, ...rest);
  if (isSecond) [temporary, descriptor] = [path, found];
  return found;
};
fs.renameSync = (from, to) => ('${step}' === 'renameSync' && from === temporary ? fault() : renameSync(from, to));
for (const name of ['fchmodSync', 'writeFileSync', 'fsyncSync', 'closeSync']) {
  const real = fs[name];
  fs[name] = (first, ...rest) => {
    if (first !== descriptor) return real(first, ...rest);
    if (name === '${step}') fault();
    if (name === 'closeSync') descriptor = -1;
    return real(first, ...rest);
  };
}
syncBuiltinESMExports();
`;

test.each([
  ['openSync', 'EIO', /b\.md.*EIO/],
  ['fchmodSync', 'EIO', /b\.md.*EIO/],
  ['writeFileSync', 'ENOSPC', /b\.md.*ENOSPC.*no room left/],
  ['fsyncSync', 'ENOSPC', /b\.md.*ENOSPC.*no room left/],
  ['closeSync', 'EIO', /b\.md.*EIO/],
  ['renameSync', 'EIO', /b\.md.*EIO/],
])(
  '%s that fails leaves the old file whole and nothing beside it, and others are written',
  async (step, code, said) => {
    for (const name of ['a.md', 'b.md', 'c.md']) file(name, MISSPELT);
    const { code: exit, err } = await changebook(['lint', '--fix'], { before: breaking(step, code) });
    expect(err).toMatch(said);
    expect(err.match(/changed: \S+/g)).toEqual(['changed: a.md', 'changed: c.md']);
    expect(exit).toBe(2);
    expect(names()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(names().map(textOf)).toEqual([FIXED, MISSPELT, FIXED]);
  },
);

/** Lets the second document that is made find no room, when somebody may have put something beside it. */
const noRoomForSecond = (beside: string): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
fs.fsyncSync = () => {
  if (++count < 2) return;
  if ('${beside}') fs.writeFileSync('${beside}', '');
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, syscall: 'fsync' });
};
syncBuiltinESMExports();
`;

test.each([
  ['', ['ours']],
  ['ours/a/b/theirs.txt', ['ours', 'ours/a', 'ours/a/b', 'ours/a/b/theirs.txt']],
])(
  'new that fails leaves no folder that it made, where nothing else stands in it: %j',
  async (beside, left) => {
    mkdirSync(join(root, 'ours'));
    const before = noRoomForSecond(beside);
    const { code, err } = await changebook(['new', 'programme', 'ours/a/b'], { before });
    expect(err).toMatch(/ENOSPC.*no room left/);
    expect(code).toBe(2);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(left);
  },
);

const isRoot = process.geteuid?.() === 0;

/** A disk of 100 kB below a folder; false where the system makes none. */
const mounted = (folder: string): boolean =>
  isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'none', folder]).status === 0;

test('a disk without room', async ({ skip }) => {
  const folder = join(root, 'disk');
  mkdirSync(folder);
  skip(!mounted(folder), 'needs to be root and to mount a disk');
  try {
    const text = MISSPELT + 'word '.repeat(12_000);
    file('disk/a.md', text);
    const { code, err } = await changebook(['lint', '--fix', 'disk']);
    expect(err).toMatch(/a\.md.*ENOSPC.*no room left/);
    expect(code).toBe(2);
    expect(names('disk')).toEqual(['a.md']);
    expect(textOf('disk/a.md')).toBe(text);
    const written = await changebook(['export', 'disk/a.md', '--out', 'disk/a.html']);
    expect(written).toMatchObject({ code: 2, err: expect.stringContaining('ENOSPC') });
    expect(names('disk')).toEqual(['a.md']);
  } finally {
    spawnSync('umount', [folder]);
  }
});

/** Somebody else, whom this Node may belong to as well: one in the folder of root does not. */
const NOBODY = 65_534;
const isNodeForAll = isRoot && spawnSync(process.execPath, ['-e', '0'], { uid: NOBODY }).status === 0;

test.skipIf(!isNodeForAll)('a folder that nobody may write', async () => {
  file('a.md', MISSPELT);
  chmodSync(join(root, 'a.md'), 0o666);
  chmodSync(root, 0o555);
  const { code, err } = await changebook(['lint', '--fix'], { uid: NOBODY });
  expect(err).toMatch(/a\.md.*EACCES/);
  expect(code).toBe(2);
  expect(names()).toEqual(['a.md']);
  expect(textOf('a.md')).toBe(MISSPELT);
});
