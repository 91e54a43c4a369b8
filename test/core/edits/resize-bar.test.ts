import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';

/** What stands in the cell When of a phase after its bar got other days. */
function resized(when: string, start: string, end: string, plan = 'start: 2026-01-05\n'): string {
  const text = `---\nplaybook: roadmap\ntitle: T\n${plan}---\n\n## Phases\n\n| Phase | When |\n| --- | --- |\n| A | ${when} |\n`;
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-01-01', lang: 'en' });
  const [file] = workspace.files;
  if (!file) throw new Error('no playbook');
  const { schedule } = workspace.contextOf(file.playbook);
  const result = editFor(file.playbook, { type: 'resize-bar', pointer: '/phases/0', start, end }, schedule);
  if ('refused' in result) return result.refused;
  return /\| A \| (.*?) *\|/.exec(applyEdits(text, result.edits))?.[1] ?? '';
}

test.each([
  ['W11-W16', '2026-03-16', '2026-05-03', 'W11-W17'],
  ['W11-W16', '2026-03-16', '2026-03-22', 'W11-W11'],
  ['W11-W16', '2026-03-23', '2026-04-26', 'W12-W16'],
  ['W11', '2026-03-16', '2026-03-29', 'W11-W12'],
  ['第11-16周', '2026-03-16', '2026-05-03', '第11-17周'],
  ['第11周', '2026-03-16', '2026-03-29', '第11-12周'],
  ['D3-D9', '2026-01-07', '2026-01-16', 'D3-D12'],
  ['2026-03..2026-05', '2026-03-01', '2026-06-30', '2026-03..2026-06'],
  ['2026-03', '2026-03-01', '2026-04-30', '2026-03..2026-04'],
  ['2026-03-02 / 10d', '2026-03-02', '2026-03-16', '2026-03-02 / 15d'],
  ['2026-03-02 / 2w', '2026-03-02', '2026-03-22', '2026-03-02 / 3w'],
  ['2026-03-02..2026-03-13', '2026-03-02', '2026-03-20', '2026-03-02..2026-03-20'],
  // No number of weeks says these.
  ['W11-W16', '2026-03-16', '2026-04-28', '2026-03-16..2026-04-28'],
  ['W11-W16 (without Easter)', '2026-03-16', '2026-05-03', '2026-03-16..2026-05-03'],
])('%s from %s to %s is %s', (when, start, end, wanted) => {
  expect(resized(when, start, end)).toBe(wanted);
});

test.each([
  ['W11-W16', '2001-03-12', '2001-04-29', 'W11-W17'],
  ['W11-W16', '2001-03-12', '2001-04-24', 'D71-D114'],
])('without a start, %s from %s to %s is %s', (when, start, end, wanted) => {
  expect(resized(when, start, end, '')).toBe(wanted);
});
