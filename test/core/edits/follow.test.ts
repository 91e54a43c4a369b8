import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { applyEdits, editFor, editForEach } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';

const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

## Activities

| Id   | Activity     | When | After |
| ---- | ------------ | ---- | ----- |
|      | Build        | W1   |       |
| tr   | Train        | W2   | Build |
|      | Test, at home | W3   |       |
|      | Test         | W4   | tr    |
|      | Test         | W5   |       |

## Short-term wins

| Win   | When | Before | After |
| ----- | ---- | -----: | ----: |
| First | W4   |      1 |     2 |

- [ ] Call due:2026-04-10
`;

const options = { registry: builtIn, today: '2026-03-02', lang: 'en' as const };

/** The plan and the dates of its rows. */
function read() {
  const workspace = analyse([{ path: 'plan.md', text: PLAN }], options);
  const [playbook] = workspace.playbooks;
  if (!playbook) throw new Error('not a playbook');
  return { playbook, schedule: workspace.contextOf(playbook).schedule };
}

/** The line that follows from it, or why there is none. */
function after(pointer: string, target: string): string {
  const { playbook, schedule } = read();
  const result = editFor(playbook, { type: 'follow', pointer, target }, schedule);
  if ('refused' in result) return refusalText(result, 'en', playbook);
  const now = applyEdits(PLAN, result.edits).split('\n');
  return now.find((line, index) => line !== PLAN.split('\n')[index]) ?? 'nothing';
}

test.each([
  ['/activities/2', '/activities/0', '|      | Test, at home | W3   | Build |'],
  ['/activities/0', '/activities/2', '|      | Build        | W1   | Test, at home |'],
  ['/activities/4', '/activities/1', '|      | Test         | W5   | tr    |'],
  ['/tasks/0', '/activities/1', '- [ ] Call due:2026-04-10 after:tr'],
  ['/activities/1', '/activities/0', 'nothing'],
])('%s follows %s', (pointer, target, line) => {
  expect(after(pointer, target)).toBe(line);
});

test.each([
  ['/activities/0', '/activities/3', /^Build cannot wait for that: it would wait for itself in the end$/],
  ['/activities/0', '/activities/0', /^Build cannot wait for that/],
  ['/wins/0', '/activities/0', /^First is of a list that says nothing of what its rows wait for$/],
  ['/activities/9', '/activities/0', /no column or key/],
])('%s cannot follow %s', (pointer, target, why) => {
  expect(after(pointer, target)).toMatch(why);
});

test('a circle is seen through rows whose days nobody knows, and a link that is there is not written twice', () => {
  const text = `---
playbook: roadmap
title: Plan
---

## Activities

| Activity | When       | After |
| -------- | ---------- | ----- |
| Build    | 2026-03-02 | Train |
| Train    |            |       |
`;
  const workspace = analyse([{ path: 'plan.md', text }], options);
  const [playbook] = workspace.playbooks;
  if (!playbook) throw new Error('not a playbook');
  const follow = (pointer: string, target: string) =>
    editFor(playbook, { type: 'follow', pointer, target }, workspace.contextOf(playbook).schedule);
  expect(follow('/activities/1', '/activities/0')).toMatchObject({ refused: 'circle' });
  expect(follow('/activities/0', '/activities/1')).toMatchObject({ edits: [] });
});

test('several intents are one edit, and none is made where one cannot be', () => {
  const { playbook, schedule } = read();
  const result = (...intents: Intent[]) => editForEach(playbook, intents, () => schedule);
  const done = result(
    { type: 'move-bar', pointer: '/activities/0', days: 7 },
    { type: 'follow', pointer: '/activities/2', target: '/activities/1' },
    { type: 'delete-row', pointer: '/activities/4', count: 1 },
    { type: 'delete-row', pointer: '/activities/3', count: 1 },
  );
  if ('refusal' in done) throw new Error(done.refusal.refused);
  const text = applyEdits(PLAN, done.edits);
  expect(text).toBe(done.after.syntax.text);
  expect(text.match(/^\|.*W\d.*$/gm)).toEqual([
    '|      | Build        | W2   |       |',
    '| tr   | Train        | W2   | Build |',
    '|      | Test, at home | W3   | tr    |',
    '| First | W4   |      1 |     2 |',
  ]);
  const refused = result(
    { type: 'move-bar', pointer: '/activities/0', days: 7 },
    { type: 'follow', pointer: '/activities/0', target: '/activities/1' },
  );
  expect(refused).toMatchObject({ refusal: { refused: 'circle' }, index: 1 });
});

test('a table that says nothing of what its rows wait for gets the column', () => {
  const text = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

## Activities

| Activity | When |
| -------- | ---- |
| Build    | W1   |
| Train    | W2   |

## More activities
`;
  const ragged = text.replace('| W1   |', '| W1   ');
  const followed = (plan: string): string => {
    const workspace = analyse([{ path: 'plan.md', text: plan }], options);
    const [playbook] = workspace.playbooks;
    if (!playbook) throw new Error('not a playbook');
    const intent: Intent = { type: 'follow', pointer: '/activities/1', target: '/activities/0' };
    const result = editFor(playbook, intent, workspace.contextOf(playbook).schedule);
    return 'refused' in result ? refusalText(result, 'en', playbook) : applyEdits(plan, result.edits);
  };
  expect(followed(text)).toBe(
    text
      .replace('| When |', '| When | After |')
      .replace('| ---- |', '| ---- | ----- |')
      .replace('| W1   |', '| W1   |       |')
      .replace('| W2   |', '| W2   | Build |'),
  );
  expect(followed(ragged)).toBe('After of Train has no column or key in the document');
});

test('a task with a comma in its name is waited for alone; beside others it wants an id', () => {
  const text = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

- [ ] 访谈顾问，收集反馈 due:W1
- [ ] Train due:W2
- [ ] Open due:W3 after:Train
`;
  const followed = (pointer: string): string => {
    const workspace = analyse([{ path: 'plan.md', text }], options);
    const [playbook] = workspace.playbooks;
    if (!playbook) throw new Error('not a playbook');
    const intent: Intent = { type: 'follow', pointer, target: '/tasks/0' };
    const result = editFor(playbook, intent, workspace.contextOf(playbook).schedule);
    if ('refused' in result) return refusalText(result, 'en', playbook);
    const now = applyEdits(text, result.edits);
    const [after] = analyse([{ path: 'plan.md', text: now }], options).files;
    expect(after?.findings.filter(({ rule }) => rule === 'dangling-reference')).toEqual([]);
    return now;
  };
  expect(followed('/tasks/1')).toBe(text.replace('due:W2', 'due:W2 after:"访谈顾问，收集反馈"'));
  expect(followed('/tasks/2')).toContain('no name that means it alone');
});
