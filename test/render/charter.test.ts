import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { HealthView } from '../../src/core/views/shapes/health.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import { renderView } from '../../src/render/page.tsx';

const CHARTER = `---
playbook: change
title: Change
start: 2026-01-05
go-live: 2026-05-04
end: 2026-07-05
sponsor: coo
coalition: [coo, ann]
budget: 3,000,000 CNY
---

## Vision

By 2026-07-05 customers rate us at an NPS of 90 instead of 72.

## Urgency

| Fact        | Measure     | Source |
| ----------- | ----------- | ------ |
| They wait   | 120 / month | \`CRM\`  |

## Roles

| Id  | Name           | Level     |
| --- | -------------- | --------- |
| coo | Chief operator | executive |

## Groups

| Group    | Headcount |
| -------- | --------: |
| Managers |        15 |
| Advisors |        40 |

## What ends

| Name  | When       | Replaced by |
| ----- | ---------- | ----------- |
| Lists | 2026-04-01 | The tool    |
`;

const ROADMAP = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Gates

| Gate          | Date       | Decider | Criteria     | Decision |
| ------------- | ---------- | ------- | ------------ | -------- |
| Later         | 2026-06-30 | coo     | nps >= 90    | pending  |
| May we try it | 2026-02-13 | coo     | readiness>=1 | go       |
| Roll it out   | 2026-04-30 | coo     | nps >= 80    | pending  |
`;

function page(
  charter = CHARTER,
  lang: Lang = 'en',
  more: { path: string; text: string }[] = [],
): { view: HealthView; html: string } {
  const documents = [{ path: 'change.md', text: charter }, { path: 'roadmap.md', text: ROADMAP }, ...more];
  const workspace = analyse(documents, { today: '2026-04-14', lang });
  const file = workspace.files.find(({ path }) => path === 'change.md');
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'health');
  if (view?.type !== 'health') throw new Error('a charter has its page');
  return {
    view,
    html: renderView(view, lang)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  };
}

test('a charter says first when, whom, how much, and what is decided next', () => {
  const { view } = page();
  expect(view.cards.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '2026-05-04 go-live',
    '55 people in 2 groups',
    '3,000,000 CNY budget',
    '2026-04-30 next decision',
  ]);
  expect(view.cards[0]?.detail).toBe('in 20 days');
  expect(view.decision).toMatchObject({ name: 'Roll it out', pointer: 'roadmap.md#/gates/2' });
});

test('it answers the questions of a board, with names instead of ids', () => {
  const { html } = page();
  for (const words of [
    'NPS: 72 → 90 by 5 Jul 2026 · no reading yet',
    'They wait 120 / month · CRM',
    'Roll it out 30 Apr 2026 · Chief operator',
    'NPS ≥ 80: no reading yet',
    'Managers 15 people',
    'Sponsor Chief operator',
    'Coalition Chief operator, ann',
    'Lists 1 Apr 2026 · instead: The tool',
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/\bcoo\b|`/);
});

test('it names the three open risks that stand highest, of all logs', () => {
  const log = (path: string, ...rows: string[]) => ({
    path,
    text: `---\nplaybook: issues\ntitle: Log\n---\n\n## Risks\n\n| Risk | Probability | Impact | Owner | Status |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  });
  const { view } = page(CHARTER, 'en', [
    log('issues.md', '| Least | 1 | 1 | | |', '| Parts | high | 4 | coo | |', '| Gone | 5 | 5 | | closed |'),
    log(
      'more.md',
      '| Tool | 5 | 4 | | |',
      '| Unknown | | 5 | | |',
      '| Slow | 2 | 3 | | |',
      '| Was | 5 | 5 | | occurred |',
    ),
  ]);
  expect(view.sections.find(({ id }) => id === 'risks')?.points).toEqual([
    { name: 'Tool', text: '5 × 4', pointer: 'more.md#/risks/0' },
    { name: 'Parts', text: 'High × 4 · Chief operator', pointer: 'issues.md#/risks/1' },
    { name: 'Slow', text: '2 × 3', pointer: 'more.md#/risks/2' },
  ]);
});

test('it says the same in Chinese', () => {
  const { html } = page(CHARTER, 'zh');
  for (const words of [
    'NPS: 72 → 90',
    '2026年7月5日 之前 · 尚无读数',
    '15 人',
    '发起人 Chief operator',
    '还有 20 天',
  ])
    expect(html).toContain(words);
});

test('what is not written has no place, and the heaviest findings have one', () => {
  const { view, html } = page('---\nplaybook: change\ntitle: Change\nstatus: active\n---\n');
  expect(view.sections).toEqual([]);
  expect(view.first.length).toBeGreaterThan(0);
  expect(view.first.length).toBeLessThanOrEqual(3);
  expect(view.first.every(({ severity }) => severity !== 'info')).toBe(true);
  expect(html).toContain('Put right first');
  expect(html).toMatch(/needs 60% of its inputs, \d+% so far; between/);
});
