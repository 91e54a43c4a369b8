import { expect, test } from 'vitest';
import { compatibleFixes } from '../../../src/core/lint/compatible-fixes.ts';
import type { Finding, Fix } from '../../../src/core/playbook/types.ts';

const fix = (title: string, ...ranges: [number, number][]): Fix => ({
  title,
  edits: ranges.map(([start, end]) => ({ range: { start, end }, text: 'x' })),
});

function finding(...fixes: Fix[]): Finding {
  return {
    rule: 'r',
    severity: 'info',
    path: 'a.md',
    pointer: '',
    range: { start: 0, end: 0 },
    message: '',
    params: {},
    related: [],
    effort: 5,
    fixes,
  } as Finding;
}

const titles = (...findings: Finding[]): string[] => compatibleFixes(findings).map(({ title }) => title);

test('takes the first fix of each finding, and what has none is left out', () => {
  expect(
    titles(finding(fix('a', [0, 2]), fix('other', [4, 5])), finding(), finding(fix('b', [4, 6]))),
  ).toEqual(['a', 'b']);
});

test('leaves out what overlaps an edit that is taken, whole', () => {
  expect(
    titles(finding(fix('a', [2, 6])), finding(fix('b', [5, 7], [9, 9])), finding(fix('c', [8, 10]))),
  ).toEqual(['a', 'c']);
  expect(titles(finding(fix('around', [0, 9])), finding(fix('within', [3, 4])))).toEqual(['around']);
});

test('edits that only touch can be made together, insertions at one place too', () => {
  expect(titles(finding(fix('a', [0, 2])), finding(fix('b', [2, 4])))).toEqual(['a', 'b']);
  expect(titles(finding(fix('a', [3, 3])), finding(fix('b', [3, 3])))).toEqual(['a', 'b']);
});
