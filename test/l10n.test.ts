import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));
const keysIn = (text: string, form: RegExp): string[] =>
  [...text.matchAll(form)].map((match) => match[1] ?? '');
const sorted = (keys: string[]): string[] => [...new Set(keys)].sort();

test('every text of the manifest exists in both languages, and none is left over', () => {
  const used = sorted(keysIn(readFileSync('package.json', 'utf8'), /"%([\w.]+)%"/g));
  expect(sorted(Object.keys(read('package.nls.json')))).toEqual(used);
  expect(sorted(Object.keys(read('package.nls.zh-cn.json')))).toEqual(used);
});

test('every text of the extension has its Chinese, and none is left over', () => {
  const sources = readdirSync('src/extension')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/extension/${name}`, 'utf8'))
    .join('\n');
  const used = sorted(keysIn(sources, /l10n\.t\(\s*'([^']+)'/g));
  expect(used.length).toBeGreaterThan(10);
  expect(sorted(Object.keys(read('l10n/bundle.l10n.zh-cn.json')))).toEqual(used);
});

test('placeholders are the same in both languages', () => {
  for (const [text, chinese] of Object.entries(read('l10n/bundle.l10n.zh-cn.json'))) {
    expect(sorted(keysIn(chinese, /\{(\d)\}/g)), text).toEqual(sorted(keysIn(text, /\{(\d)\}/g)));
  }
});
