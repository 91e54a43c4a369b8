import { describe, expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/index.ts';
import { explainDates } from '../../../src/core/schedule/explain.ts';
import { scheduleOf } from '../../../src/core/schedule/schedule.ts';
import type { Schedule } from '../../../src/core/schedule/types.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';
import { plan } from './plan.ts';

describe('why an item is where it is', () => {
  /** From an item back to a date that is written, each time along the dependency that decides. */
  function chain(schedule: Schedule, name: string): string[] {
    const item = schedule.items.find((candidate) => candidate.name === name);
    const [reason] = item?.reasons ?? [];
    if (!item || !reason) return [];
    const target = reason.pointer === undefined ? undefined : schedule.byPointer.get(reason.pointer);
    return [
      `${name}: ${reason.kind} ${reason.text} ${reason.date}`,
      ...(target ? chain(schedule, target.name) : []),
    ];
  }

  test('the chain leads to a date that is written', () => {
    const schedule = plan(
      '| A | W1 | | |\n| X | 3d | A | |\n| B | 2w | A + 1w, X | |\n| C | 1w | X, B | |\n',
    );
    expect(chain(schedule, 'C')).toEqual([
      'C: after B 2026-02-02',
      'B: after A 2026-01-19',
      'A: written A 2026-01-05',
    ]);
  });

  test('all that was weighed is named, what decides first', () => {
    const schedule = plan('| A | W1 | | |\n| B | W4 | | |\n| C | 1w | A, with B, finish before A | |\n');
    expect(schedule.items[2]?.reasons).toEqual([
      { kind: 'with', text: 'B', pointer: '/activities/1', date: '2026-01-26' },
      { kind: 'after', text: 'A', pointer: '/activities/0', date: '2026-01-12' },
      { kind: 'finish-before', text: 'A', pointer: '/activities/0', date: '2026-01-04' },
      { kind: 'length', text: '1w', date: '2026-02-01' },
    ]);
  });

  test('a move to a day worked and the length are part of it', () => {
    expect(plan('| A | 2026-01-05 / 5d | | |\n| B | 5wd | A | |\n').items[1]?.reasons).toEqual([
      { kind: 'after', text: 'A', pointer: '/activities/0', date: '2026-01-10' },
      { kind: 'working-day', text: '2026-01-10', date: '2026-01-12' },
      { kind: 'length', text: '5wd', date: '2026-01-16' },
    ]);
    expect(plan('| A | 2026-01-05 / 5d | | |\n| B | 5wd | finish before A | |\n').items[1]?.reasons).toEqual([
      { kind: 'finish-before', text: 'A', pointer: '/activities/0', date: '2026-01-04' },
      { kind: 'working-day', text: '2026-01-04', date: '2026-01-02' },
      { kind: 'length', text: '5wd', date: '2025-12-29' },
    ]);
  });
});

test('the chain of reasons in words, in both languages', () => {
  const text =
    '---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n| Activity | When | After |\n| --- | --- | --- |\n' +
    '| A | W1 | |\n| B | 2w | A |\n| C | with B / 1w | |\n';
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  const schedule = scheduleOf(playbook, { start: '2026-01-05', calendar: workWeek });
  const item = schedule.byPointer.get('/activities/2');
  if (!item) throw new Error('no row');
  const english = explainDates(item, schedule, 'en');
  expect(english[0]).toBe('C: 2026-01-12 – 2026-01-18; may slip 7 days without moving the end');
  expect(english).toContain('  with B, which starts 2026-01-12');
  expect(english).toContain('    after A, which ends 2026-01-11');
  expect(english).toContain('      the dates of A are written');
  expect(explainDates(item, schedule, 'zh')).toContain('  与“B”（2026-01-12 开始）同时开始');
});

test("a row's name is said as it is written, whatever stands in it", () => {
  const name = 'A$&B {date} $1';
  const schedule = plan(`| ${name} | W1 | |\n| Z | 1w | ${name} |\n`);
  const [, item] = schedule.items;
  expect(item && explainDates(item, schedule, 'en')).toContain(`  after ${name}, which ends 2026-01-11`);
});
