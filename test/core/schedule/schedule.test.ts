import { describe, expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/index.ts';
import { explainDates } from '../../../src/core/schedule/explain.ts';
import { scheduleOf } from '../../../src/core/schedule/schedule.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';
import type { Schedule } from '../../../src/core/schedule/types.ts';

/** A plan of rows `| name | when | after | baseline |` that starts on a Monday. */
function plan(rows: string, start: string | null = '2026-01-05', more = ''): Schedule {
  const head = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n';
  const text = `${head}| Activity | When | After | Baseline |\n| --- | --- | --- | --- |\n${rows}${more}`;
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  return scheduleOf(playbook, { start, calendar: workWeek });
}
const days = (schedule: Schedule) => schedule.items.map(({ start, end }) => `${start} ${end}`);

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

test('a name that holds a comma is one name', () => {
  const schedule = plan('| 分批上线，逐步改进 | W1 | |\n| B | 1w | 分批上线，逐步改进 |\n');
  expect(schedule.items[1]?.start).toBe('2026-01-12');
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

describe('what a name means', () => {
  const startOf = (rows: string, at: number) => plan(rows).items[at]?.start;

  test.each([
    'CI/CD rollout',
    'before launch',
    'go + no-go',
    'after-sales / support',
    '2026-03-01',
    '与门店同时',
  ])('a row called %s is that row, whatever else the name could be read as', (name) =>
    expect(startOf(`| ${name} | W2 | |\n| B | 1w | ${name} |\n`, 1)).toBe('2026-01-19'),
  );

  test.each(['nobody / knows / this', '+ 3d'])('%s is no row, and that is known', (name) => {
    const { lost } = plan(`| A | W2 | |\n| B | 1w | ${name} |\n`);
    expect(lost).toEqual([{ pointer: '/activities/1', target: name, count: 0 }]);
  });

  test('two rows of one name are not told apart by their order', () => {
    const schedule = plan('| A | W2 | |\n| A | W5 | |\n| B | 1w | A |\n| C | after A / 1w | |\n');
    expect(schedule.lost.map(({ pointer, count }) => [pointer, count])).toEqual([
      ['/activities/2', 2],
      ['/activities/3', 2],
    ]);
    expect(schedule.byName('A')).toBeNull();
  });

  test.each([
    ['C#', 'C++'],
    ['दान', 'दिन'],
    ['Pilot', 'PILOT'],
    ['Café', 'Cafè'],
  ])('%s is not %s', (one, other) => {
    expect(startOf(`| ${one} | W2 | |\n| ${other} | W5 | |\n| B | 1w | ${other} |\n`, 2)).toBe('2026-02-09');
  });
});

test('any text of a time is reckoned as the rows are, on the axis of the plan', () => {
  const rows = '| A | W5-W8 | |\n';
  expect(plan(rows).days('W6')).toEqual({ from: '2026-02-09', to: '2026-02-15' });
  expect(plan(rows).days('after A / 1w')).toEqual({ from: '2026-03-02', to: '2026-03-08' });
  expect(plan(rows, null).days('W1')).toEqual({ from: '2001-01-01', to: '2001-01-07' });
  expect(plan(rows).days('after B')).toBeNull();
});
