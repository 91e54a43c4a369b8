import { describe, expect, test } from 'vitest';
import { completion } from '../../src/service/features/completion/index.ts';
import { cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: C
start: 2026-01-05
---

## Benefits

| Benefit | Metric |
| --- | --- |
| Less waiting | waiting time |
`;
const ROADMAP = `---
playbook: roadmap
title: R
---

## Phases

| Id | Phase | When |
| --- | --- | --- |
| pi | Pilot | W1-W4 |

## Gates

| Gate | When | Criteria |
| --- | --- | --- |
| Go or not | W4 | complaints <= 20 |

## Activities

| Activity | When | Kotter | Element | After |
| --- | --- | --- | --- | --- |
| Train | W2 | 4 | ability | Pilot |
`;

/** What is offered at the cursor `¦` of the roadmap or of another text, each with its detail. */
function offered(marked: string, trigger?: string, lang: 'en' | 'zh' = 'en') {
  const { text, position } = cursor(marked);
  const workspace = workspaceOf({ 'p/change.md': CHARTER, 'p/a.md': text }, lang);
  const items = completion(workspace, uriOf('p/a.md'), position, trigger);
  return new Map(items.map(({ label, detail }) => [label, detail]));
}
const row = (cells: string): string => ROADMAP + cells;

test('a step of Kotter is offered by the limits of the schema, with its name', () => {
  const steps = offered(row('| x | W3 | ¦ | | |\n'));
  expect([...steps.keys()]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(steps.get('2')).toBe('Build a guiding coalition');
  expect(offered(row('| x | W3 | ¦ | | |\n'), undefined, 'zh').get('6')).toBe('创造速赢');
  expect([...offered(`${ROADMAP}\n- [ ] Tell kotter:¦\n`).keys()]).toEqual([...steps.keys()]);
});

describe('what a row waits for', () => {
  test('is a row with a place in time, or the go-live', () => {
    const rows = [...offered(row('| x | | | | ¦ |\n')).keys()];
    expect(rows).toEqual(expect.arrayContaining(['pi', 'Go or not', 'Train', 'go-live']));
    expect([...offered(`${ROADMAP}\n- [ ] Tell after:¦\n`).keys()]).toEqual(expect.arrayContaining(rows));
    expect([...offered(row('| x | ¦ | | | |\n')).keys()]).toEqual(
      expect.arrayContaining(['after Go or not', 'after go-live']),
    );
  });

  test('one after another', () => {
    expect([...offered(row('| x | | | | Train, ¦ |\n')).keys()]).toContain('pi');
  });
});

test('metrics are those that the programme names', () => {
  const metrics = offered(`${ROADMAP}\n- [ ] Tell metric:¦\n`);
  expect([...metrics.keys()].sort()).toEqual(['complaints', 'waiting time']);
});

test('calendars are countries, by the names that their reader knows', () => {
  expect(offered(ROADMAP.replace('title: R', 'title: R\ncalendar: [¦]')).get('DE')).toBe('Germany');
  expect(offered(ROADMAP.replace('title: R', 'title: R\ncalendar: ¦'), undefined, 'zh').get('DE')).toBe(
    '德国',
  );
});

test('values are written as others of their column', () => {
  expect([...offered(row('| x | W3 | | ¦ | |\n')).keys()]).toContain('desire');
  const labels = ROADMAP.replace('| ability |', '| Ability |');
  expect([...offered(`${labels}| x | W3 | | ¦ | |\n`).keys()]).toContain('Desire');
});

describe('a letter', () => {
  test('opens what a cell, a key or an owner may hold', () => {
    expect(offered(row('| x | W3 | | a¦ | |\n'), 'a').size).toBeGreaterThan(0);
    expect(offered(ROADMAP.replace('title: R', 'title: R\nstatus: a¦'), 'a').size).toBeGreaterThan(0);
  });

  test('opens nothing in prose, in a task or in other Markdown', () => {
    expect(offered(`${ROADMAP}\nSome words a¦\n`, 'a').size).toBe(0);
    expect(offered(`${ROADMAP}\n- [ ] Tell d¦\n`, 'd').size).toBe(0);
    expect(offered('# Notes\n\n| a | b |\n| --- | --- |\n| c | d¦ |\n', 'd').size).toBe(0);
  });
});
