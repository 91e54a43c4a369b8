import { expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/check.ts';
import { explainDates } from '../../../src/core/schedule/explain.ts';
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

test.each([
  // A runs from Monday 5 January to Sunday 18 January.
  ['after A / 5d', '2026-01-19 2026-01-23'],
  ['after A + 3d / 5d', '2026-01-22 2026-01-26'],
  ['after A - 3d / 5d', '2026-01-16 2026-01-20'],
  ['after A + 2wd / 2wd', '2026-01-21 2026-01-22'],
  ['with A / 1w', '2026-01-05 2026-01-11'],
  ['with A + 1w / 1w', '2026-01-12 2026-01-18'],
  ['finish with A', '2026-01-18 2026-01-18'],
  ['finish with A / 1w', '2026-01-12 2026-01-18'],
  ['finish with A / 3wd', '2026-01-14 2026-01-18'],
  ['finish with A + 1w / 5d', '2026-01-21 2026-01-25'],
  ['A 之后 / 5d', '2026-01-19 2026-01-23'],
])('%s', (when, expected) => {
  expect(days(plan(`| A | W1-W2 | |\n| B | ${when} | |\n`))[1]).toBe(expected);
});

test('lags are told in days, whatever they are written in', () => {
  const schedule = plan('| A | W1 | |\n| B | after A + 2w / 1d | |\n');
  expect(schedule.items[1]?.dependencies).toEqual([{ target: 'a', relation: 'after', lagDays: 14 }]);
});

test('two cycles through one row are both named', () => {
  const schedule = plan('| A | 1w | B, C |\n| B | 1w | A |\n| C | 1w | A |\n| D | 1w | A |\n');
  expect(schedule.cycles).toEqual([
    ['/activities/0', '/activities/1'],
    ['/activities/2', '/activities/0'],
  ]);
});

test('slip counts days from the end of the baseline', () => {
  const text =
    '---\nplaybook: roadmap\ntitle: T\n---\n\n## Milestones\n\n| Milestone | When | Baseline |\n| --- | --- | --- |\n' +
    '| Late | 2026-03-10 | 2026-03-02 |\n| Early | 2026-03-01 | 2026-03-02 |\n| Free | 2026-03-01 | |\n';
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  const { items } = scheduleOf(playbook, { start: null, calendar: workWeek });
  expect(items.map(({ slip }) => slip)).toEqual([8, -1, null]);
});

test('why is this date here: the chain of rows back to what is written', () => {
  const schedule = plan('| A | W1 | |\n| B | 2w | A |\n| C | with B / 1w | |\n');
  const [, b, c] = schedule.items;
  expect(b?.reasons).toEqual([{ kind: 'after', text: 'A', pointer: '/activities/0', date: '2026-01-12' }]);
  if (!c) throw new Error('no row');
  expect(explainDates(c, schedule, 'en')).toEqual([
    'C: 2026-01-12 – 2026-01-18; may slip 7 days without moving the end',
    '  with B, which starts 2026-01-12',
    '    after A, which ends 2026-01-11',
    '      the dates of A are written',
  ]);
  expect(explainDates(c, schedule, 'zh')[1]).toBe('  与“B”同时开始，其开始于 2026-01-12');
});
