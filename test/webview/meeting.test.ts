import { describe, expect, test } from 'vitest';
import { fromPanel } from '../../src/service/preview/panel-messages.ts';
import { programmeAt, viewsAt } from '../../src/service/preview/views.ts';
import { faceOf } from '../../src/webview/meeting/face.ts';
import { meetingKey, placeAfter } from '../../src/webview/meeting/keys.ts';
import { fileOf, noteRequest, WHOLE } from '../../src/webview/meeting/note.ts';
import { stepsOf, takesPlace, viewOf, type Step } from '../../src/webview/meeting/steps.ts';
import type { Shown } from '../../src/webview/sources.ts';
import { uriOf, workspaceOf } from '../service/support.ts';
import { shown } from './support.ts';

const CONTEXT = { lang: 'en', today: '2026-04-14', isWhole: false } as const;

/** What the editor shows of a text on 14 April 2026. */
function shownOf(text: string): Shown {
  const result = viewsAt(workspaceOf({ 'a b.md': text }, 'en'), uriOf('a b.md'));
  if (!result) throw new Error('no pictures');
  return { type: 'show', scope: 'document', pinned: false, ...result };
}

const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-04-06
---

## Phases

| Phase | When   |
| ----- | ------ |
| Pilot | W1-W8  |
| Roll  | W9-W12 |

## Gates

| Gate    | From  | To   | Date       | Criteria | Decision | Decided on |
| ------- | ----- | ---- | ---------- | -------- | -------- | ---------- |
| Go on   | Pilot | Roll | 2026-04-10 | x >= 1   | pending  |            |
| Go live | Pilot | Roll | 2026-06-01 | x >= 2   | pending  |            |

## Work

- [ ] Last week due:2026-04-09
- [ ] Now due:2026-04-14
- [ ] On Friday due:2026-04-17
- [ ] In May due:2026-05-04
`;

const LOG = `---
playbook: issues
title: Log
---

## Issues

| Problem     | Found on   | Urgency | Impact  | Priority | Owner | Due        | Status   |
| ----------- | ---------- | ------- | ------- | -------- | ----- | ---------- | -------- |
| System down | 2026-03-16 | high    | network | P1       | ann   | 2026-03-18 | analysed |

## Risks

| Risk       | Probability | Impact | Response | Owner | Due        | Status |
| ---------- | ----------: | -----: | -------- | ----- | ---------- | ------ |
| People go  |           3 |      4 | bonus    | hr    | 2026-04-01 | open   |
| Parts late |           2 |      2 |          |       |            | open   |
| Strike     |           1 |      5 |          |       |            | closed |
`;

const said = (steps: readonly Step[]): string[] => steps.map(({ section, name }) => `${section}: ${name}`);

describe('what a meeting speaks of', () => {
  test('late, today, this week, gates; a late gate stands among what is late', () => {
    expect(said(stepsOf(shownOf(PLAN)))).toEqual([
      'late: Last week',
      'late: Go on',
      'today: Now',
      'week: On Friday',
      'gates: Go live',
    ]);
  });

  test('an issue to be escalated stands there alone, a risk whose day is over among what is late', () => {
    const steps = stepsOf(shownOf(LOG));
    expect(said(steps)).toEqual(['late: People go', 'escalate: System down', 'risks: Parts late']);
    const faces = steps.map(({ topic }) => topic.type !== 'gate' && faceOf(topic, CONTEXT));
    expect(faces).toMatchObject([
      { kind: 'Risk', stands: '▲ was due Wed 1 Apr · 3 × 4 = 12 · Open', isLate: true },
      { kind: 'Issue P1', stands: '▲ 27 days over', isLate: true },
      { kind: 'Risk', lines: ['no owner', '! no response is written'] },
    ]);
  });

  test('what is done, decided or postponed meanwhile keeps its place, what is new comes behind it', () => {
    const before = stepsOf(shownOf(PLAN));
    const after = PLAN.replace('- [ ] Last week', '- [x] Last week')
      .replace('Now due:2026-04-14', 'Now due:2026-05-20')
      .replace('| x >= 1   | pending  |            |', '| x >= 1   | go       | 2026-04-14 |')
      .concat('- [ ] New due:2026-04-13\n');
    const steps = stepsOf(shownOf(after), before);
    expect(said(steps)).toEqual([
      'late: Last week',
      'late: Go on',
      'late: New',
      'today: Now',
      'week: On Friday',
      'gates: Go live',
    ]);
    const [first] = steps;
    expect(first?.topic.type === 'item' && faceOf(first.topic, CONTEXT).stands).toBe('✓ done');
  });

  test('a row that another stands in place of now is spoken of no longer', () => {
    const before = stepsOf(shownOf(PLAN));
    const after = PLAN.replace('- [ ] Last week due:2026-04-09\n', '');
    expect(said(stepsOf(shownOf(after), before))).toEqual([
      'late: Go on',
      'today: Now',
      'week: On Friday',
      'gates: Go live',
    ]);
  });

  test('nothing waits in a plan that has yet to begin', () => {
    const calm = shownOf('---\nplaybook: roadmap\ntitle: Calm\nstart: 2027-04-06\n---\n');
    expect(stepsOf(calm)).toEqual([]);
  });

  test('of a programme it is what its agenda and its gates have, what only takes place apart', () => {
    const programme = shown('change.md', 'programme', 'zh');
    expect(said(stepsOf(programme))).toMatchInlineSnapshot(`
      [
        "today: Fix a price list to every desk",
        "today: 与Technicians沟通",
        "week: 与IT manager沟通",
        "week: A second van at three o'clock",
        "week: 与Supply chain director沟通",
        "week: Keep both types at each bay",
        "week: 与Centre managers沟通",
        "week: 与Service advisors沟通",
        "week: A second technician on Saturday until noon",
        "week: A coach in each pilot centre",
        "gates: Gate 2: start the roll-out",
        "gates: Gate 3: close the roll-out",
        "risks: The only developer who knows the tool is called to another project",
        "risks: Centres slip back once the coach has left",
        "risks: Urgent parts do not reach the West in two hours",
        "risks: The summer peak begins before West is live",
        "metrics: Complaints about waiting",
      ]
    `);
    const agenda = viewOf(programme, 'agenda');
    expect(agenda && takesPlace(agenda).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Whole team, Monday",
        "Technical review",
      ]
    `);
  });
});

test('a programme speaks of the issues and risks of its logs and of the metrics of its latest dashboard', () => {
  const charter = '---\nplaybook: change\ntitle: Charter\nstart: 2026-03-02\n---\n';
  const dashboard = (day: string, value: number): string => `---
playbook: kpi
title: Dashboard
updated: ${day}
---

## Metrics

| Metric | Role    | Direction | Baseline | Target | Due        |
| ------ | ------- | --------- | -------: | -----: | ---------- |
| Calls  | lagging | up        |       10 |     90 | 2026-05-01 |

## Readings

| Date       | Metric | Value |
| ---------- | ------ | ----: |
| 2026-03-02 | Calls  |    10 |
| ${day}     | Calls  | ${value} |
`;
  const workspace = workspaceOf({
    'change.md': charter,
    'april.md': dashboard('2026-04-13', 20),
    'march.md': dashboard('2026-03-16', 12),
    'log.md': LOG,
    'more.md': LOG.replaceAll('Parts late', 'Frost').replace('System down', 'Lift down'),
  });
  const programme: Shown = {
    type: 'show',
    scope: 'programme',
    pinned: false,
    ...programmeAt(workspace, uriOf('log.md'))!,
  };
  expect(said(stepsOf(programme)).sort()).toEqual([
    'escalate: Lift down',
    'escalate: System down',
    'late: People go',
    'late: People go',
    'metrics: Calls',
    'risks: Frost',
    'risks: Parts late',
  ]);
  const bullets = viewOf(programme, 'bullets');
  expect(bullets?.readings).toEqual({ pointer: 'april.md#/readings' });
  expect(bullets?.rows[0]?.current?.text).toBe('20');
});

test('a note is an update that changes nothing but the log of the document of its row', () => {
  const programme = shown('change.md', 'programme');
  for (const about of [...stepsOf(programme), { pointer: WHOLE, name: 'Meeting' }]) {
    const request = noteRequest(programme, about, 'Ask again', '2026-04-14');
    expect(fromPanel(request)).toBe(request);
    const [document] = request.documents;
    expect(Object.values(programme.sources)).toContainEqual({
      uri: document?.uri,
      version: document?.version,
    });
    expect(document?.intents).toMatchObject([
      { state: '', progress: '', due: '', note: 'Ask again', log: true },
    ]);
  }
  expect(fileOf(shownOf(PLAN), '/tasks/0')).toBe('a b.md');
});

test('keys step and leave; those of the editor and the browser stay theirs', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', 'ArrowDown', 'a'];
  expect(keys.map((key) => meetingKey({ ...none, key }))).toEqual([
    -1,
    1,
    -1,
    1,
    'first',
    'last',
    'leave',
    null,
    null,
  ]);
  expect(meetingKey({ ...none, key: 'ArrowRight', altKey: true })).toBeNull();
  expect([placeAfter(0, -1, 3), placeAfter(2, 1, 3), placeAfter(1, 1, 3)]).toEqual([0, 2, 2]);
  expect([placeAfter(1, 'first', 3), placeAfter(1, 'last', 3)]).toEqual([0, 2]);
});
