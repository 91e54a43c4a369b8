import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { MOST_LISTED } from '../../../src/core/lint/listed.ts';
import type { Finding, Lang } from '../../../src/core/playbook/types.ts';

/** Rows on a day that is none. */
const rows = (count: number): string => '| a | 2026-02-30 |\n'.repeat(count);
const HEAD = '## Activities\n\n| Activity | When |\n| - | - |\n';

function said(body: string, lang: Lang = 'en'): Finding[] {
  const text = `---\nplaybook: roadmap\ntitle: T\n---\n\n${body}`;
  const { files } = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang });
  return files[0]?.findings ?? [];
}

const badDays = (findings: Finding[]): string[] =>
  findings.flatMap(({ rule, message }) => (rule === 'invalid-value' ? message : []));

test('of a rule that has very much to say the rest is counted, and that is said', () => {
  const few = badDays(said(HEAD + rows(MOST_LISTED + 1)));
  expect(few).toHaveLength(MOST_LISTED + 1);
  expect(new Set(few).size).toBe(1);
  const many = badDays(said(HEAD + rows(MOST_LISTED + 30)));
  expect(many.slice(0, -1)).toEqual(few.slice(0, -1));
  expect(many.at(-1)).toBe(
    `${few[0]} (and 29 more of this rule further down, which are not listed: mend those that are, or turn the rule off where it does not fit)`,
  );
  expect(badDays(said(HEAD + rows(MOST_LISTED + 30), 'zh')).at(-1)).toContain('还有 29 处，未逐一列出');
});

test('what is suppressed is not counted', () => {
  const silent = '<!-- changebook-disable invalid-value -- a draft -->\n\n';
  const again = '\n<!-- changebook-enable invalid-value -->\n\n';
  const findings = said(silent + HEAD + rows(MOST_LISTED * 2) + again + HEAD + rows(3));
  expect(badDays(findings)).toHaveLength(3);
});

test('a suppression of what is not listed is used all the same', () => {
  const far = `\n<!-- changebook-disable invalid-value -- a draft -->\n\n${HEAD}${rows(1)}`;
  const rules = said(HEAD + rows(MOST_LISTED * 2) + far).map(({ rule }) => rule);
  expect(rules).toContain('invalid-value');
  expect(rules).not.toContain('unused-suppression');
});
