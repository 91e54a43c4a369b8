import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { MOST_LISTED } from '../../../src/core/lint/listed.ts';

/** What is said of rows on a day that is none. */
function said(count: number, lang: 'en' | 'zh'): string[] {
  const rows = '| a | 2026-02-30 |\n'.repeat(count);
  const text = `---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n| Activity | When |\n| - | - |\n${rows}`;
  const { files } = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang });
  const findings = files[0]?.findings.filter(({ rule }) => rule === 'invalid-value') ?? [];
  return findings.map(({ message }) => message);
}

test('of a rule that has very much to say the rest is counted, and that is said', () => {
  const few = said(MOST_LISTED + 1, 'en');
  expect(few).toHaveLength(MOST_LISTED + 1);
  expect(new Set(few).size).toBe(1);
  const many = said(MOST_LISTED + 30, 'en');
  expect(many.slice(0, -1)).toEqual(few.slice(0, -1));
  expect(many.at(-1)).toBe(
    `${few[0]} (and 29 more of this rule further down, which are not listed: mend those that are, or turn the rule off where it does not fit)`,
  );
  expect(said(MOST_LISTED + 30, 'zh').at(-1)).toContain('还有 29 处，未逐一列出');
});
