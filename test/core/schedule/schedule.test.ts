import { expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/check.ts';
import { scheduleOf } from '../../../src/core/schedule/schedule.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';

function plan(rows: string, start: string | null = '2026-01-05') {
  const text = `---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n| Activity | When | After |\n| --- | --- | --- |\n${rows}`;
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  return scheduleOf(playbook, { start, calendar: workWeek });
}
const days = (schedule: ReturnType<typeof plan>) => schedule.items.map(({ start, end }) => `${start} ${end}`);

test('a chain follows its first link; the critical path is the chain to the end', () => {
  const schedule = plan('| A | W1 | |\n| B | 2w | A |\n| C | 1w | A |\n| D | 1w | B, C |\n');
  expect(days(schedule)).toEqual([
    '2026-01-05 2026-01-11',
    '2026-01-12 2026-01-25',
    '2026-01-12 2026-01-18',
    '2026-01-26 2026-02-01',
  ]);
  expect(schedule.items.map(({ slack }) => slack)).toEqual([0, 0, 7, 0]);
  expect(schedule.criticalPath).toEqual(['a', 'b', 'd']);
});

test('a name that holds a comma is one name', () => {
  const schedule = plan('| 分批上线，逐步改进 | W1 | |\n| B | 1w | 分批上线，逐步改进 |\n');
  expect(schedule.items[1]?.start).toBe('2026-01-12');
});

test('a cycle is named and has no dates', () => {
  const schedule = plan('| A | 1w | B |\n| B | 1w | A |\n');
  expect(schedule.cycles).toEqual([['/activities/0', '/activities/1']]);
  expect(days(schedule)).toEqual(['null null', 'null null']);
});

test('without a start the axis is relative, unless everything is dated', () => {
  expect(plan('| A | W1 | |\n', null)).toMatchObject({ axis: 'relative', start: '2001-01-01' });
  expect(plan('| A | 2026-03-02 | |\n', null)).toMatchObject({ axis: 'dated', start: '2026-03-02' });
});
