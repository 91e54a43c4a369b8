import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';

const HEAD = '---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-03-02\n---\n';
const PLAN = `${HEAD}
## Phases

| Id   | Phase         | When  |
| ---- | ------------- | ----- |
| try  | Pilot in East | W1-W4 |
| roll | Roll-out      | W5-W8 |

## Activities

| Id    | Activity | Phase | When  |
| ----- | -------- | ----- | ----- |
| build | Build    | try   | W1-W2 |
`;

function after(text: string, intent: Intent): string {
  const workspace = analyse([{ path: 'plan.md', text }], {
    registry: builtIn,
    today: '2026-03-02',
    lang: 'en',
  });
  const [playbook] = workspace.playbooks;
  if (!playbook) throw new Error('not a playbook');
  const result = editFor(playbook, intent, workspace.contextOf(playbook).schedule);
  return 'refused' in result ? refusalText(result, 'en', playbook) : applyEdits(text, result.edits);
}
const place = (list: string, start: string, end: string, over: object = {}): Intent => ({
  type: 'place-row',
  pointer: `/${list}`,
  name: 'Build',
  start,
  end,
  within: '/phases/0',
  ...over,
});

test('a row is added in the columns that its list has, with days as the others write them', () => {
  const week = place('activities', '2026-03-16', '2026-03-22');
  expect(after(PLAN, week)).toBe(
    `${PLAN}| build-2 | Build    | try   | W3    |\n`
      .replace('| build |', '| build   |')
      .replace('| Id    |', '| Id      |')
      .replace('| ----- | -----', '| ------- | -----'),
  );
  expect(after(PLAN, place('activities', '2026-03-17', '2026-03-19', { within: '' }))).toContain(
    '| Build    |       | 2026-03-17..2026-03-19 |',
  );
  expect(after(PLAN, place('phases', '2026-04-27', '2026-05-03', { name: 'Embed', within: '' }))).toContain(
    '| roll  | Roll-out      | W5-W8 |\n| embed | Embed         | W9    |',
  );
});

test('a list that is not there yet gets its heading and its table', () => {
  expect(after(PLAN, place('gates', '2026-03-27', '2026-03-27', { name: 'May we | go' }))).toBe(
    `${PLAN}
## Gates

| Gate         | When       | From | To   |
| ------------ | ---------- | ---- | ---- |
| May we \\| go | 2026-03-27 | try  | roll |
`,
  );
  expect(
    after(
      `${HEAD.replace('start: 2026-03-02\n', '')}\n## Waves\n\n| Wave | When |\n| ---- | ---- |\n| East | W2   |\n`,
      place('milestones', '2001-01-10', '2001-01-10'),
    ),
  ).toContain(
    '| East | W2   |\n\n## Milestones\n\n| Milestone | When |\n| --------- | ---- |\n| Build     | D10  |\n',
  );
});

test.each<[string, Intent]>([
  [
    'a row of Activities begins with activity, which is missing',
    place('activities', '2026-03-16', '2026-03-22', { name: ' ' }),
  ],
  ['the end lies before the start', place('activities', '2026-03-16', '2026-03-15')],
])('%s', (why, intent) => {
  expect(after(PLAN, intent)).toContain(why);
});

test('a row goes to another phase by the name that phases have', () => {
  const to = (pointer: string): string => after(PLAN, { type: 'set-phase', pointer, phase: '/phases/1' });
  expect(to('/activities/0')).toBe(PLAN.replace('| try   | W1', '| roll  | W1'));
  expect(to('/phases/0')).toContain('move it in the text');
  const nowhere: Intent = { type: 'set-phase', pointer: '/activities/0', phase: '/activities/0' };
  expect(after(PLAN, nowhere)).toContain('no column or key');
  expect(
    after(`${PLAN}\n- [ ] Call\n`, { type: 'set-phase', pointer: '/tasks/0', phase: '/phases/1' }),
  ).toContain('would leave its table, list or heading');
});

test.each(['\n', '\n\n', '', ' \n\ufeff', '\r\n', '\n \r\n\n'])(
  'a list that a document has not yet is begun behind all that it ends with, %j',
  (end) => {
    const text = PLAN.trimEnd() + end;
    const now = after(text, place('milestones', '2026-03-17', '2026-03-17', { within: '' }));
    expect(now.slice(0, text.length)).toBe(text);
    expect(now.slice(text.length)).toMatch(/^(?:\n){0,2}## Milestones\n\n\| Milestone \|[^]*\| Build /);
    expect(now).toMatch(/\n\s*\n## Milestones/);
  },
);

test('a message is added for its audience', () => {
  const comms =
    '---\nplaybook: comms\ntitle: Talks\n---\n\n## Audiences\n\n| Audience | Group |\n| --- | --- |\n| Stores | All |\n\n## Events\n\n| Event | Date | Audience |\n| --- | --- | --- |\n';
  expect(after(comms, place('events', '2026-03-16', '2026-03-16', { within: '/audiences/0' }))).toBe(
    `${comms}| Build | 2026-03-16 | Stores |\n`,
  );
});

test.each(['---', '-', 'N/A'])('a row is not called %s, which is read as a blank', (name) => {
  expect(after(PLAN, place('phases', '2026-03-02', '2026-03-06', { name }))).toMatch(/begins with/);
  const list = `${HEAD.replace('roadmap', 'change')}\n## Governance\n\n- Weekly: every Friday\n`;
  expect(after(list, place('governance', '2026-03-02', '2026-03-06', { name }))).toMatch(/begins with/);
});
