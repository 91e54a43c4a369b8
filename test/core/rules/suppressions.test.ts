import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';

function rulesOf(body: string): string[] {
  const text = `---\nplaybook: sop\ntitle: T\nstatus: draft\n---\n\n${body}\n`;
  const [file] = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang: 'en' }).files;
  return (file?.findings ?? []).map((finding) => finding.rule);
}

const TABLE = '## Steps\n\n| No | Action | Role |\n| --- | --- | --- |\n| one | a | b |\n';

test('the finding stands without a suppression', () => {
  expect(rulesOf(TABLE)).toContain('invalid-value');
});

test('a block silences what it names, to its end only', () => {
  const open = '<!-- changebook-disable invalid-value -- numbers follow -->\n\n';
  expect(rulesOf(open + TABLE)).not.toContain('invalid-value');
  const closed = `${open}Text.\n\n<!-- changebook-enable -->\n\n`;
  expect(rulesOf(closed + TABLE)).toEqual(expect.arrayContaining(['invalid-value', 'unused-suppression']));
});

test('no reason, and a date that is past, are faults', () => {
  expect(rulesOf(`<!-- changebook-disable invalid-value -->\n\n${TABLE}`)).toContain('ignore-without-reason');
  const expired = '<!-- changebook-disable invalid-value -- later (until 2026-04-13) -->\n\n';
  expect(rulesOf(expired + TABLE)).toEqual(
    expect.arrayContaining(['ignore-without-reason', 'invalid-value', 'unused-suppression']),
  );
});
