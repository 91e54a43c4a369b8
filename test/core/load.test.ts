import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ViewOf } from '../../src/core/generated/views.ts';
import type { LoadRow } from '../../src/core/views/shapes/load.ts';
import { renderView } from '../../src/render/page.tsx';

const CHARTER = `---
playbook: change
title: Charter
start: 2026-01-05
calendar: ['2026-05-01']
---

## Groups

| Id | Group | Wave |
| --- | --- | --- |
| adv | Advisors | north |
| tec | Technicians | south |

## Governance

| Meeting | Frequency | Chair |
| --- | --- | --- |
| Monday | weekly | Ann |
| Review | monthly | Ann |
`;
const COMMS = `---
playbook: comms
title: Comms
---

## Audiences

| Id | Audience | Group | Freq | From | Until | Sender |
| --- | --- | --- | --- | --- | --- | --- |
| a | Those at the desk | adv | daily | 2026-04-13 | 2026-12-31 | Ben |

## Events

| Event | Date | Audience | Sender | Status |
| --- | --- | --- | --- | --- |
| Said | 2026-04-20 | a | Ben | done |
| To say | 2026-04-21 | a | Ben | planned |
`;
const ROADMAP = `---
playbook: roadmap
title: Roadmap
---

## Waves

| Id | Wave | When | Owner |
| --- | --- | --- | --- |
| north | The north | 2026-05-04..2026-05-15 | Cleo |

## Activities

| Activity | Owner | When | Group | Status |
| --- | --- | --- | --- | --- |
| Practice | Cleo | 2026-04-01..2026-04-24 | tec | in-progress |
| Over | Cleo | 2026-04-14 | tec | done |
| Far away | Cleo | 2026-12-01 | tec | planned |
`;

function load(texts: Record<string, string>): ViewOf<'load'> {
  const documents = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const views = workspace.programmes.flatMap(({ programme }) => workspace.programmeViewsOf(programme));
  return views.find(({ type }) => type === 'load') as ViewOf<'load'>;
}

const counts = (rows: LoadRow[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ name, cells }) => [name, cells.map((items) => items.length).join('')]));

test('what lands on groups and owners in each week, over all documents', () => {
  const view = load({ 'change.md': CHARTER, 'comms.md': COMMS, 'roadmap.md': ROADMAP });
  expect(view.weeks.map(({ start, off }) => [start, ...off]).slice(0, 4)).toEqual([
    ['2026-04-13'],
    ['2026-04-20'],
    ['2026-04-27', '2026-05-01'],
    ['2026-05-04'],
  ]);
  // A day of every week, the event, and the two weeks of the wave in which they go live.
  expect(counts(view.groups)).toEqual({ Advisors: '121221111111', Technicians: '110000000000' });
  expect(counts(view.owners)).toEqual({
    Ann: '111111111111',
    Ben: '121111111111',
    Cleo: '110110000000',
  });
  expect(view.owners.find(({ name }) => name === 'Ann')?.undated.map(({ name }) => name)).toEqual(['Review']);
});

test('a page says the totals in figures, and the days off', () => {
  const html = renderView(load({ 'change.md': CHARTER, 'comms.md': COMMS, 'roadmap.md': ROADMAP }), 'en');
  expect(html).toContain('1 off');
  expect(html).toMatch(/Advisors<\/th>.*?<td class="sum">15<\/td>/);
  expect(html).not.toContain('<button');
});

test('an empty programme says what would stand here', () => {
  expect(renderView(load({ 'change.md': '---\nplaybook: change\ntitle: T\n---\n' }), 'en')).toContain(
    'class="empty"',
  );
});
