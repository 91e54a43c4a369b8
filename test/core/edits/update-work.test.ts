import { describe, expect, test } from 'vitest';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { analyse } from '../../../src/core/index.ts';

type Update = Omit<Extract<Intent, { type: 'update-work' }>, 'type' | 'on'>;

const NOTHING = { state: '', progress: '', due: '', dueKey: 'when', name: 'It', note: '' };

/** Lines that an edit writes anew, or why there is none. */
function linesOf(text: string, change: Partial<Update> & { pointer: string }): string[] | string {
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang: 'en' });
  const playbook = workspace.files[0]?.playbook;
  if (!playbook) throw new Error('no playbook');
  const log = change.note !== undefined;
  const intent = { type: 'update-work', ...NOTHING, log, ...change, on: '2026-04-14' } as const;
  const result = editFor(playbook, intent, workspace.contextOf(playbook).schedule);
  if ('refused' in result) return result.refused;
  // An aligned table stays aligned, so that its other rows may have other spaces.
  const squeezed = (source: string): string[] =>
    source.split('\n').map((line) => line.replace(/ +/g, ' ').replace(/-{4,}/g, '---'));
  const before = squeezed(text);
  return squeezed(applyEdits(text, result.edits)).filter((line) => !before.includes(line));
}

const PLAN = `---
playbook: roadmap
title: Plan
updated: 2026-04-01
start: 2026-03-02
---

# Plan

## Activities

| Id  | Activity | Owner | When   | After | Status |
| --- | -------- | ----- | ------ | ----- | ------ |
| a   | Build    | coo   | W5-W8  |       | Done   |
| b   | Run      | coo   | W7-W9  |       |        |
| c   | Close    | coo   | 5d     | b     |        |

- [ ] Call @coo due:2026-04-10
- [ ] Ask 【李雷】
`;

describe('how far a piece of work is', () => {
  test('is said by the states of its own list, or not at all', () => {
    const register = `---
playbook: resistance
title: T
---

## Resistance

| Id  | Sign    | Status |
| --- | ------- | ------ |
| r1  | Refuses |        |
`;
    const said = (state: string) => linesOf(register, { pointer: '/entries/0', state });
    expect(said('in-progress')).toEqual([expect.stringContaining('| Responding |')]);
    expect(said('done')).toEqual([expect.stringContaining('| Resolved |')]);
    expect(said('open')).toEqual([expect.stringContaining('| Open |')]);
    expect(said('cancelled')).toBe('no-such-state');
  });

  test('is said in the column of shares that holds words of a state', () => {
    const plan = `---
playbook: roadmap
title: 计划
start: 2026-03-02
---

## 活动

| 活动 | 时间 | 进度 |
| --- | --- | --- |
| 访谈 | W5 | 未开始 |
| 培训 | W6 | 进行中60% |
| 上线 | W7 | 40% |
`;
    const said = (row: number, state: string) => linesOf(plan, { pointer: `/activities/${row}`, state });
    expect(said(0, 'done')).toEqual(['| 访谈 | W5 | 已完成 |']);
    expect(said(1, 'done')).toEqual(['| 培训 | W6 | 已完成 |']);
    expect(said(2, 'done')).toBe('no-place');
    expect(linesOf(plan, { pointer: '/activities/2', progress: '50' })).toEqual(['| 上线 | W7 | 50% |']);
    expect(linesOf(plan, { pointer: '/activities/0', progress: '50' })).toBe('no-place');
  });

  test('is said in its box, or in its Status as the other rows say it', () => {
    expect(linesOf(PLAN, { pointer: '/tasks/0', state: 'done' })).toEqual(['- [x] Call @coo due:2026-04-10']);
    expect(linesOf(PLAN, { pointer: '/tasks/0', state: 'postponed' })).toEqual([
      '- [>] Call @coo due:2026-04-10',
    ]);
    expect(linesOf(PLAN, { pointer: '/activities/1', state: 'done' })).toEqual([
      '| b | Run | coo | W7-W9 | | Done |',
    ]);
    const ids = PLAN.replace('| Done   |', '| done   |');
    expect(linesOf(ids, { pointer: '/activities/1', state: 'in-progress' })).toEqual([
      expect.stringContaining('| in-progress |'),
    ]);
    const chinese = PLAN.replace('title: Plan', 'title: Plan\nlang: zh').replace('Done  ', '已完成');
    expect(linesOf(chinese, { pointer: '/activities/1', state: 'in-progress' })).toEqual([
      expect.stringContaining('| 进行中 |'),
    ]);
  });

  test('a last day, its reason and the day of the document are one edit; the first day stays', () => {
    expect(linesOf(PLAN, { pointer: '/activities/1', due: '2026-05-08', note: 'Parts are late' })).toEqual(
      [
        'updated: 2026-04-14',
        '| b | Run | coo | 2026-04-13..2026-05-08 | | |',
        '## Log',
        '',
        '- 2026-04-14 It: now by 2026-05-08; Parts are late',
        '',
      ].filter((line) => line !== ''),
    );
  });

  test('the log has the newest first, under its own heading wherever that stands', () => {
    const logged = `${PLAN}\n## Log\n\n- 2026-04-07 Before\n\n## After\n\nText.\n`;
    expect(linesOf(logged, { pointer: '/tasks/0', note: 'Now' })).toEqual([
      'updated: 2026-04-14',
      '- 2026-04-14 It: Now',
    ]);
    const empty = `${PLAN}\n## 进展日志\n`;
    expect(linesOf(empty, { pointer: '/tasks/0', note: 'Now' })).toEqual([
      'updated: 2026-04-14',
      '- 2026-04-14 It: Now',
    ]);
  });

  test('words of the log are words', () => {
    expect(linesOf(PLAN, { pointer: '/tasks/0', note: '<b>\n## Gates\n- [ ] x' })).toEqual([
      'updated: 2026-04-14',
      '## Log',
      expect.stringMatching(/^- 2026-04-14 It.*\\<b\\>.* ## Gates - /),
    ]);
  });

  test('what hangs on another row, or would end before it begins, is refused', () => {
    expect(linesOf(PLAN, { pointer: '/activities/0', due: '2026-03-01' })).toBe('end-first');
    const hanging = PLAN.replace('| 5d ', '| after b / 5d ');
    expect(linesOf(hanging, { pointer: '/activities/2', due: '2026-05-20' })).toBe('depends');
    expect(linesOf(PLAN, { pointer: '/tasks/0', due: '2026-02-31' })).toBe('no-date');
  });
});

test('a task is given to somebody else, in its own notation', () => {
  const given = (pointer: string, value: string): string | undefined => {
    const { files } = analyse([{ path: 'a.md', text: PLAN }], { today: '2026-04-14', lang: 'en' });
    const result = files[0] && editFor(files[0].playbook, { type: 'set-value', pointer, value });
    if (!result || 'refused' in result) return result?.refused;
    return applyEdits(PLAN, result.edits)
      .split('\n')
      .find((line) => !PLAN.split('\n').includes(line));
  };
  expect(given('/tasks/0/owner', 'hr-lead')).toBe('- [ ] Call @hr-lead due:2026-04-10');
  expect(given('/tasks/0/owner', 'HR lead')).toBe('- [ ] Call @"HR lead" due:2026-04-10');
});

test('a day goes into a key or a column of days, and nowhere else', () => {
  for (const pointer of ['/playbook', '/tags', '/owner'])
    expect(linesOf(PLAN, { pointer, dueKey: '', due: '2026-05-08' })).toBe('no-date');
  expect(linesOf(PLAN, { pointer: '/activities/1', dueKey: 'owner', due: '2026-05-08' })).toBe('no-date');
  expect(linesOf(PLAN, { pointer: '/updated', dueKey: '', due: '2026-05-08' })).toEqual([
    'updated: 2026-05-08',
  ]);
});
