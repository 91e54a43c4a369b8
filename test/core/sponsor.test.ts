import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ViewOf } from '../../src/core/generated/views.ts';
import { renderView } from '../../src/render/page.tsx';

const charter = (sponsor: string): string => `---
playbook: change
title: Charter
start: 2026-01-05
${sponsor}
---

## Roles

| Id | Name | Level |
| --- | --- | --- |
| coo | Chief operating officer | executive |
| ann | Ann | senior |

## Governance

| Meeting | Frequency | Chair | Attendees |
| --- | --- | --- | --- |
| Steering | monthly | ann | coo |
`;
const COMMS = `---
playbook: comms
title: Comms
---

## Events

| Event | Date | Message | Sender | Owner | Status |
| --- | --- | --- | --- | --- | --- |
| Late word | 2026-04-10 | We are sorry | coo | ann | planned |
| Said already | 2026-04-13 | It is done | coo | ann | done |
| Last day | 2026-05-14 | Now it is yours | coo | ann | planned |
| A day too late | 2026-05-15 | Not yet | coo | ann | planned |
| Said by Ann | 2026-04-20 | Prepared by the sponsor | ann | coo | planned |
| Of Ann alone | 2026-04-20 | Nothing of the sponsor | ann | ann | planned |
| Without words | 2026-04-21 | | Chief operating officer | ann | planned |
`;
const ROADMAP = `---
playbook: roadmap
title: Roadmap
start: 2026-01-05
---

## Gates

| Gate | Date | Decider | Criteria | Decision |
| --- | --- | --- | --- | --- |
| Decided | 2026-04-20 | coo | a >= 1 | go |
| Open | 2026-04-20 | coo | a >= 1 | pending |

- [ ] Visit the pilot @coo due:2026-04-30
- [ ] Visit nobody @ann due:2026-04-30
`;

function sponsorOf(
  key = 'sponsor: coo',
  others: Record<string, string> = { 'comms.md': COMMS, 'roadmap.md': ROADMAP },
) {
  const documents = Object.entries({ 'change.md': charter(key), ...others }).map(([path, text]) => ({
    path,
    text,
  }));
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const views = workspace.programmes.flatMap(({ programme }) => workspace.programmeViewsOf(programme));
  return views.find(({ type }) => type === 'sponsor') as ViewOf<'sponsor'>;
}

test('what the sponsor says, decides, meets and does in 30 days, and nothing else', () => {
  const { sponsor, until, parts } = sponsorOf();
  expect([sponsor, until]).toEqual(['Chief operating officer', '2026-05-14']);
  expect(
    parts.map(({ task, items }) => [task, items.map(({ name, isLate }) => (isLate ? `${name}!` : name))]),
  ).toEqual([
    ['say', ['Late word!', 'Without words', 'Last day']],
    ['decide', ['Open']],
    ['meet', ['Steering']],
    ['do', ['Said by Ann', 'Visit the pilot']],
  ]);
});

test('the words stand there; where there are none, or a day is not written, that is said', () => {
  const html = renderView(sponsorOf(), 'en');
  expect(html).toContain('<blockquote>Now it is yours</blockquote>');
  expect(html).toContain('the plan has no words for it yet');
  expect(html).toMatch(/monthly, day not written/i);
  expect(html).toContain('▲ was due 10 Apr 2026');
  expect(html).toContain('with Ann');
});

test('nothing planned is said, and that nobody is named', () => {
  expect(renderView(sponsorOf('sponsor: Bob', {}), 'en')).toContain(
    'Nothing is planned for Bob until 14 May 2026',
  );
  expect(renderView(sponsorOf('', {}), 'en')).toContain('Name the sponsor in the front matter');
});
