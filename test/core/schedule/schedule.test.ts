import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/core/schedule/types.ts';
import { days, plan } from './plan.ts';

test('a chain follows its first link; the critical path is the chain to the end', () => {
  const schedule = plan('| A | W1 | | |\n| B | 2w | A |\n| C | 1w | A |\n| D | 1w | B, C |\n');
  expect(days(schedule)).toEqual([
    '2026-01-05 2026-01-11',
    '2026-01-12 2026-01-25',
    '2026-01-12 2026-01-18',
    '2026-01-26 2026-02-01',
  ]);
  expect(schedule.items.map(({ slack }) => slack)).toEqual([0, 0, 7, 0]);
  expect(schedule.criticalPath).toEqual(['a', 'b', 'd']);
});

test('without a start the axis is relative, unless everything is dated', () => {
  expect(plan('| A | W1 | | |\n', null)).toMatchObject({ axis: 'relative', start: '2001-01-01' });
  expect(plan('| A | 2026-03-02 | |\n', null)).toMatchObject({ axis: 'dated', start: '2026-03-02' });
});

// A is Monday 5 to Friday 9 January.
describe('kinds of dependency', () => {
  test.each([
    ['after A', '1w', '2026-01-10 2026-01-16'],
    ['after A + 3d', '1w', '2026-01-13 2026-01-19'],
    ['after A - 3d', '1w', '2026-01-07 2026-01-13'],
    // Monday and Tuesday pass.
    ['after A + 2wd', '1w', '2026-01-14 2026-01-20'],
    ['after A - 1wd', '1w', '2026-01-09 2026-01-15'],
    ['with A', '1w', '2026-01-05 2026-01-11'],
    ['with A + 3d', '1w', '2026-01-08 2026-01-14'],
    ['with A - 3d', '1w', '2026-01-02 2026-01-08'],
    ['with A + 2wd', '1w', '2026-01-07 2026-01-13'],
    ['finish with A', '1w', '2026-01-03 2026-01-09'],
    ['finish with A + 3d', '1w', '2026-01-06 2026-01-12'],
    ['finish with A - 3d', '1w', '2025-12-31 2026-01-06'],
    ['finish with A + 2wd', '1w', '2026-01-07 2026-01-13'],
    ['finish before A', '1w', '2025-12-29 2026-01-04'],
    ['finish before A + 3d', '1w', '2026-01-01 2026-01-07'],
    ['finish before A - 3d', '1w', '2025-12-26 2026-01-01'],
    // From Sunday 4 January back over Friday to Thursday.
    ['finish before A - 2wd', '1w', '2025-12-26 2026-01-01'],
    // Work of working days begins and ends on days worked.
    ['after A', '5wd', '2026-01-12 2026-01-16'],
    ['finish before A', '5wd', '2025-12-29 2026-01-02'],
    ['试点后', '1w', null],
    ['A后3天', '1w', '2026-01-13 2026-01-19'],
    ['与A同时开始', '1w', '2026-01-05 2026-01-11'],
    ['与A同时结束', '1w', '2026-01-03 2026-01-09'],
    ['在A之前完成', '1w', '2025-12-29 2026-01-04'],
  ])('%s for %s', (after, length, expected) => {
    const inColumn = plan(`| A | 2026-01-05 / 5d | | |\n| B | ${length} | ${after} | |\n`);
    expect(days(inColumn)[1]).toBe(expected ?? 'null null');
    const asTime = plan(`| A | 2026-01-05 / 5d | | |\n| B | ${after} / ${length} | | |\n`);
    expect(days(asTime)[1]).toBe(expected ?? 'null null');
  });

  test('of several the last decides, of deadlines the first', () => {
    const rows = '| A | W1 | | |\n| B | W3 | | |\n| C | W5 | | |\n| D | W7 | | |\n';
    expect(days(plan(`${rows}| E | 1w | B, A | |\n`))[4]).toBe('2026-01-26 2026-02-01');
    expect(days(plan(`${rows}| E | 1w | finish with A, finish with B | |\n`))[4]).toBe(
      '2026-01-19 2026-01-25',
    );
    expect(days(plan(`${rows}| E | 1w | finish before D, finish before C | |\n`))[4]).toBe(
      '2026-01-26 2026-02-01',
    );
    expect(days(plan(`${rows}| E | | A, finish with C | |\n`))[4]).toBe('2026-01-12 2026-02-08');
  });

  test('a beginning and a length keep to an end or a deadline', () => {
    const rows = '| A | W1 | | |\n| B | W5 | | |\n';
    expect(days(plan(`${rows}| C | 1w | A, finish with B | |\n`))[2]).toBe('2026-01-12 2026-02-08');
    expect(days(plan(`${rows}| C | 1w | A, finish before B | |\n`))[2]).toBe('2026-01-12 2026-01-18');
    expect(days(plan(`${rows}| C | | A, finish before B | |\n`))[2]).toBe('2026-01-12 2026-02-01');
  });

  test('what is written wins', () => {
    expect(days(plan('| A | W3 | | |\n| B | W2 | A | |\n'))[1]).toBe('2026-01-12 2026-01-18');
  });

  test('a row that is not there gives no date', () => {
    expect(days(plan('| B | 1w | Nowhere | |\n'))).toEqual(['null null']);
  });

  test('a name may end like a dependency and hold brackets of any width', () => {
    const schedule = plan(
      '| 试点（一期） | W1 | | |\n| 售后 | 1w | 试点（一期） | |\n| 推广 | 1w | 售后 | |\n| 培训 | 1w | 试点(一期)后2周 | |\n',
    );
    expect(days(schedule).slice(1)).toEqual([
      '2026-01-12 2026-01-18',
      '2026-01-19 2026-01-25',
      '2026-01-26 2026-02-01',
    ]);
  });

  test('says what an item waits for, its lag in days and how loose the link is', () => {
    const schedule = plan('| A | W1 | | |\n| B | W2 | | |\n| C | 1w | A + 2w, with B | |\n');
    expect(schedule.items[2]?.dependencies).toEqual([
      { target: 'a', relation: 'after', lagDays: 14, gap: 0 },
      { target: 'b', relation: 'with', lagDays: 0, gap: 14 },
    ]);
  });
});

describe('slack and the critical path', () => {
  const slack = (schedule: Schedule) => schedule.items.map((item) => item.slack);

  test('a lag is no slack', () => {
    const schedule = plan('| A | W1 | | |\n| B | 1w | A + 2w | |\n');
    expect(slack(schedule)).toEqual([0, 0]);
    expect(schedule.criticalPath).toEqual(['a', 'b']);
  });

  test('an overlap is none either', () => {
    expect(slack(plan('| A | W1-W2 | | |\n| B | 2w | A - 1w | |\n'))).toEqual([0, 0]);
  });

  // B decides the end; what begins with A has three weeks, and so A may not slip but for C alone.
  test('what begins or ends with an item has its slack', () => {
    const schedule = plan(
      '| A | W1 | | |\n| B | 4w | A | |\n| C | 1w | with A | |\n| D | 1w | finish with C | |\n',
    );
    // The end is 8 February; C and D end on 11 January.
    expect(slack(schedule)).toEqual([0, 0, 28, 28]);
    expect(slack(plan('| A | W1 | | |\n| B | W9 | | |\n| C | 1w | with A | |\n| D | 1w | B | |\n'))).toEqual([
      63, 0, 63, 0,
    ]);
  });

  test('a date that is written later leaves room before it', () => {
    expect(slack(plan('| A | W1 | | |\n| B | W4 | A | |\n'))).toEqual([14, 0]);
  });

  test('what nobody waits for and waits for nobody has none', () => {
    expect(slack(plan('| A | W1 | | |\n| B | W2 | | |\n'))).toEqual([null, null]);
  });
});

describe('slip against the baseline', () => {
  test.each([
    ['2026-01-05..2026-01-30', '2026-01-05..2026-01-23', 7],
    ['2026-01-05..2026-01-20', '2026-01-05..2026-01-23', -3],
    ['2026-01-12..2026-01-23', '2026-01-05..2026-01-23', 0],
    ['M2', 'M1', 28],
    ['W2', 'W4', -14],
    ['2026-01-05 / 10wd', '2026-01-05 / 5wd', 7],
    ['W2', '', null],
    ['', 'W4', null],
  ])('%j against %j', (when, baseline, slip) => {
    expect(plan(`| A | ${when} | | ${baseline} |\n`).items[0]?.slip).toBe(slip);
  });

  test('an item that was pushed back slips with what it waits for', () => {
    const schedule = plan('| A | W3 | | W1 |\n| B | 1w | A | W2 |\n');
    expect(schedule.items.map(({ slip }) => slip)).toEqual([14, 14]);
    expect(schedule.items[1]?.baseline).toEqual({ start: '2026-01-12', end: '2026-01-18' });
  });

  test('a milestone is the end of what is written', () => {
    const more =
      '\n## Milestones\n\n| Milestone | When | Baseline |\n| --- | --- | --- |\n| Live | M2 | M1 |\n';
    expect(plan('', '2026-01-05', more).items).toMatchObject([
      { start: '2026-03-04', end: '2026-03-04', slip: 28 },
    ]);
  });
});

describe('cycles', () => {
  const cycles = (rows: string) =>
    plan(rows).cycles.map((cycle) =>
      cycle.map((pointer) => 'ABCDEFGH'[Number(pointer.split('/')[2])]).join(''),
    );

  test('a cycle is named and has no dates', () => {
    const schedule = plan('| A | 1w | B | |\n| B | 1w | A | |\n');
    expect(schedule.cycles).toEqual([['/activities/0', '/activities/1']]);
    expect(days(schedule)).toEqual(['null null', 'null null']);
  });

  test.each([
    ['itself', '| A | 1w | A | |\n', ['A']],
    ['three', '| A | 1w | B | |\n| B | 1w | C | |\n| C | 1w | A | |\n', ['ABC']],
    ['two through one item', '| A | 1w | B, C | |\n| B | 1w | A | |\n| C | 1w | A | |\n', ['AB', 'AC']],
    ['a short and a long one', '| A | 1w | B | |\n| B | 1w | A, C | |\n| C | 1w | A | |\n', ['AB', 'BCA']],
    ['two apart', '| A | 1w | B | |\n| B | 1w | A | |\n| C | 1w | D | |\n| D | 1w | C | |\n', ['AB', 'CD']],
    [
      'two with one after the other, and what comes after is in none',
      '| A | 1w | B | |\n| B | 1w | A | |\n| C | 1w | D, A | |\n| D | 1w | C | |\n| E | 1w | C | |\n',
      ['AB', 'CD'],
    ],
    ['of any relation', '| A | 1w | with B | |\n| B | 1w | finish with A | |\n', ['AB']],
    ['none', '| A | 1w | | |\n| B | 1w | A | |\n| C | 1w | A, B | |\n', []],
  ])('%s', (_, rows, expected) => expect(cycles(rows)).toEqual(expected));

  test('a date that is written is kept within one, wherever the row stands', () => {
    const [written, waiting] = ['| A | W1 | B | |\n', '| B | 1w | A | |\n'];
    for (const rows of [written + waiting, waiting + written]) {
      const schedule = plan(rows);
      expect(days(schedule).sort()).toEqual(['2026-01-05 2026-01-11', '2026-01-12 2026-01-18']);
      expect(schedule.cycles).toHaveLength(1);
    }
  });

  test('many cycles and long chains behind one are found soon', () => {
    const pairs = Array.from({ length: 60 }, (_, n) => `| P${n} | 1w | P${n ^ 1} | |\n`).join('');
    expect(plan(pairs).cycles).toHaveLength(20);
    const chain = Array.from({ length: 4000 }, (_, n) => `| R${n} | 1w | R${Math.abs(n - 1)} | |\n`).join('');
    // Time of the processor, not of the clock: a loaded machine is as good as any.
    const begun = process.cpuUsage();
    expect(plan(chain).cycles).toHaveLength(1);
    expect(process.cpuUsage(begun).user).toBeLessThan(5_000_000);
  });
});

test('any text of a time is reckoned as the rows are, on the axis of the plan', () => {
  const rows = '| A | W5-W8 | |\n';
  expect(plan(rows).days('W6')).toEqual({ from: '2026-02-09', to: '2026-02-15' });
  expect(plan(rows).days('after A / 1w')).toEqual({ from: '2026-03-02', to: '2026-03-08' });
  expect(plan(rows, null).days('W1')).toEqual({ from: '2001-01-01', to: '2001-01-07' });
  expect(plan(rows).days('after B')).toBeNull();
});
