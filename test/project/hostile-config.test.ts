import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtIn } from '../../src/core/generated/registry.ts';
import { configuration } from '../../src/project/config.ts';
import { fromDisk, topFolder } from '../../src/project/disk.ts';
import { UsageError } from '../../src/project/fault.ts';
import * as patterns from '../../src/project/patterns.ts';
import { walk } from '../../src/project/walk.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'changebook-')));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

function file(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const config = (lang: 'en' | 'zh' = 'en', cwd = root) =>
  configuration({ cwd, registry: builtIn, lang, read: fromDisk(lang), top: topFolder });

const times = (count: number, text: string): string => text.repeat(count);

describe.each([
  [
    'more aliases than a person writes',
    () => `ignore:\n  - &a x\n${times(150, '  - *a\n')}`,
    'aliases',
    '别名',
  ],
  ['lists in lists', () => `ignore: ${times(20_000, '[')}${times(20_000, ']')}`, 'too deeply', '嵌套过深'],
  ['pairs in pairs', () => `ignore: [${times(8000, 'a: ')}1]`, 'too deeply', '嵌套过深'],
  ['dashes in dashes', () => times(40_000, '- '), 'too deeply', '嵌套过深'],
  ['a long pattern', () => `ignore: [${times(99_000, 'a')}]`, 'longer than 1000', '超过 1000 个字符'],
  [
    'a pattern that tries every folder',
    () => `ignore: ["${times(9, '**/a/')}b"]`,
    'more than 2 `**`',
    '超过 2 个',
  ],
  [
    'one of an override',
    () => `overrides: [{files: ["${times(9, '**/a/')}b"]}]`,
    'more than 2 `**`',
    '超过 2 个',
  ],
  ['many patterns', () => `ignore: [${times(6000, 'a, ')}b]`, 'more than 5000', '超过 5000 个'],
  ['a large file', () => `# ${times(5_000_000, 'a')}`, 'larger than 100000', '超过 100000 字节'],
])('a configuration with %s', (_, made, en, zh) => {
  test('is a fault of the person who wrote it, in words', () => {
    file('.changebook.yml', made());
    expect(() => config()).toThrow(UsageError);
    expect(() => config()).toThrow(en);
    expect(() => config('zh')).toThrow(zh);
  });
});

test('a manifest is held to the same', () => {
  file('package.json', `{"changebook": {}, "a": ${times(20_000, '[')}${times(20_000, ']')}}`);
  expect(() => config()).toThrow('too deeply');
  // Without a key of ours it is none of our business.
  file('package.json', `{"a": ${times(20_000, '[')}${times(20_000, ']')}}`);
  expect(config().lang).toBeUndefined();
});

test('names that begin with dots are names', () => {
  file('.changebook.yml', 'ignore: ["*.md"]\n');
  const { ignores } = config();
  for (const name of ['..x.md', '...md', '.../x.md', '..a/b.md', '....md'])
    expect(ignores(name), name).toBe(true);
  expect(ignores('../x.md')).toBe(false);
});

test('patterns are prepared once for a configuration, not for each file', () => {
  file('.changebook.yml', 'ignore: [drafts]\noverrides: [{files: [a], rules: {no-sponsor: off}}]\n');
  const prepared = vi.spyOn(patterns, 'matcher');
  const { ignores, rulesFor } = config();
  const before = prepared.mock.calls.length;
  for (let index = 0; index < 50; index++) {
    ignores(`${index}.md`);
    rulesFor(`${index}.md`);
  }
  expect(prepared.mock.calls.length).toBe(before);
});

describe('a configuration that is a link', () => {
  test('to outside of the project is not read, and nothing of it is shown', () => {
    file('secret', 'password: hunter2\n');
    file('project/.keep', '');
    symlinkSync('../secret', join(root, 'project/.changebook.yml'));
    expect(() => config('en', join(root, 'project'))).toThrow('link to outside');
    expect(() => config('en', join(root, 'project'))).not.toThrow('password');
  });

  test('within it is followed', () => {
    file('shared.yml', 'lang: zh\n');
    symlinkSync('shared.yml', join(root, '.changebook.yml'));
    expect(config().lang).toBe('zh');
  });
});

test('a .gitignore that cannot be used is told, and leaves nothing out', () => {
  const found: string[] = [];
  file('a.md', '');
  for (const bad of [times(2000, 'a'), times(9, '**/a/'), times(6000, 'a\n')]) {
    file('.gitignore', `${bad}\n*.md\n`);
    expect(walk(root, (path, reason) => found.push(`${path} ${reason}`))).toEqual([join(root, 'a.md')]);
  }
  expect(found).toEqual(
    times(3, `${join(root, '.gitignore')} bad-patterns|`)
      .split('|')
      .slice(0, 3),
  );
  file('.gitignore', `# ${times(2000, '*')}\n*.md\n`);
  expect(walk(root)).toEqual([]);
});
