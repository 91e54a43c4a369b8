import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';

function findingsOf(rows: number): { rule: string; message: string }[] {
  const row = '| a | 2026-02-02 | Ann |\n';
  const table = `| Activity | When | Owner |\n|---|---|---|\n${row.repeat(rows / 2)}\n`;
  const text = `---\nplaybook: roadmap\ntitle: T\nowner: Ann\n---\n\n## Activities\n\n${table}${table}`;
  const [file] = analyse([{ path: 'a.md', text }], { today: '2026-03-02', lang: 'en' }).files;
  return (file?.findings ?? []).filter(({ pointer }) => pointer.startsWith('/activities'));
}

test('a list of 20,000 rows is read', () => {
  expect(findingsOf(20_000).map(({ rule }) => rule)).not.toContain('invalid-value');
});

test('a longer list is not read, and that is said once', () => {
  expect(findingsOf(20_002)).toEqual([
    expect.objectContaining({
      rule: 'invalid-value',
      message:
        'Activities has more than 20000 rows, so that none of them is read: spread them over several documents',
    }),
  ]);
});

test('a longer list of numbered items is refused as well', () => {
  const text = `---\nplaybook: sop\ntitle: T\nowner: Ann\n---\n\n## Steps\n\n${'1. do it\n'.repeat(20_001)}`;
  const [file] = analyse([{ path: 'a.md', text }], { today: '2026-03-02', lang: 'en' }).files;
  const ofSteps = (file?.findings ?? []).filter(({ pointer }) => pointer.startsWith('/steps'));
  expect(ofSteps.map(({ rule }) => rule)).toEqual(['invalid-value']);
});

test('a longer list in the front matter is refused as well', () => {
  const text = `---\nplaybook: roadmap\ntitle: T\nowner: Ann\nphases:\n${'- a\n'.repeat(20_001)}---\n`;
  const [file] = analyse([{ path: 'a.md', text }], { today: '2026-03-02', lang: 'en' }).files;
  const ofPhases = (file?.findings ?? []).filter(({ pointer }) => pointer.startsWith('/phases'));
  expect(ofPhases.map(({ rule }) => rule)).toEqual(['invalid-value']);
});
