import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../src/core/schedule/components.ts';
import { cyclesOf } from '../../../src/core/schedule/cycles.ts';
import { explainDates } from '../../../src/core/schedule/explain.ts';
import { readPlaybook } from '../../../src/core/index.ts';
import { scheduleOf } from '../../../src/core/schedule/schedule.ts';
import type { Schedule } from '../../../src/core/schedule/types.ts';
import { calendarBy, workWeek } from '../../../src/core/when/calendar.ts';
import type { Calendar } from '../../../src/core/when/types.ts';

function plan(rows: readonly string[], calendar: Calendar = workWeek): Schedule {
  const head = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n';
  const text = `${head}| Activity | When | After |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  const playbook = readPlaybook({ path: 'a.md', text });
  if (!playbook) throw new Error('not a playbook');
  return scheduleOf(playbook, { start: '2026-01-05', calendar });
}

const rows = (count: number, row: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => row(n));

const first = '| R0 | 2026-01-05 |';

describe('a chain is as long as it likes', () => {
  const chain = plan([first, ...rows(7999, (n) => `| R${n + 1} | 1d | R${n} |`)]);

  test('8,000 rows that wait for each other have days', () => {
    expect(chain.items.at(-1)?.start).toBe('2047-11-30');
    expect(chain.criticalPath).toHaveLength(8000);
  });

  test('the nearest twenty links of a date are named, the others counted', () => {
    const item = chain.items.at(-1);
    const lines = item ? explainDates(item, chain, 'en') : [];
    // The row, its links, what is left out, and what each row named lasts.
    expect(lines).toHaveLength(1 + 20 + 1 + 21);
    expect(lines[1]).toBe('  after R7998, which ends 2047-11-29');
    expect(lines[20]).toMatch(/^ {40}after R7979,/);
    expect(lines[21]).toBe(`${' '.repeat(42)}… 7,979 further steps`);
    expect(item && explainDates(item, chain, 'zh')[21]?.trim()).toBe('……另有 7,979 步');
  });

  test('20,000 rows that wait for each other are placed as far as days are read', () => {
    const long = plan([first, ...rows(19_999, (n) => `| R${n + 1} | 1w | R${n} |`)]);
    expect(long.end).toBe('2200-12-29');
    expect(long.beyond).toHaveLength(1);
    const item = long.items.find(({ end }) => end === '2200-12-29');
    expect(item && explainDates(item, long, 'en')).toHaveLength(1 + 20 + 1 + 21);
  });

  test('20,000 rows that wait for one are placed', () => {
    const wide = plan([first, ...rows(19_999, (n) => `| R${n + 1} | 1d | R0 |`)]);
    expect(wide.items.at(-1)?.start).toBe('2026-01-06');
  });

  test('a row that waits for 8,000 says twenty of them', () => {
    const all = rows(8000, (n) => `R${n}`).join(', ');
    const wide = plan([...rows(8000, (n) => `| R${n} | 2026-01-05 |`), `| Z | 1d | ${all} |`]);
    const item = wide.items.at(-1);
    const lines = item ? explainDates(item, wide, 'en') : [];
    expect(lines.filter((line) => line.includes('after R'))).toHaveLength(20);
    expect(lines).toContainEqual(expect.stringContaining('… 7,980 further steps'));
  });
});

describe('circles', () => {
  const graph = (links: [number, number][]) => {
    const targets = new Map<number, number[]>();
    for (const [from, to] of links) targets.set(from, [...(targets.get(from) ?? []), to]);
    return targets;
  };
  const range = (count: number) => Array.from({ length: count }, (_, n) => n);

  test('one of 160,000 rows is found', () => {
    const count = 160_000;
    const targets = graph(range(count).map((n) => [n, (n + 1) % count]));
    expect(cyclesOf(range(count), targets)).toEqual([range(count)]);
  });

  test('a long way between two circles is looked at once, not from each of its rows', () => {
    const count = 20_000;
    const links = graph([
      ...range(count - 1).map((n): [number, number] => [n, n + 1]),
      [1, 0],
      [count - 1, count - 2],
    ]);
    let asked = 0;
    const counting: ReadonlyMap<number, readonly number[]> = new Proxy(links, {
      get: (target, key) => {
        if (key === 'get') asked++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(cyclesOf(range(count), counting)).toEqual([
      [0, 1],
      [count - 2, count - 1],
    ]);
    expect(asked).toBeLessThan(5 * count);
  });

  test('components are those of which each node can be reached from the others', () => {
    const of = componentsOf(
      range(7),
      graph([
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 2],
        [4, 5],
        [6, 0],
      ]),
    );
    const groups = new Map<number | undefined, number[]>();
    for (const node of range(7)) groups.set(of.get(node), [...(groups.get(of.get(node)) ?? []), node]);
    expect([...groups.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [0, 1],
      [2, 3, 4],
      [5],
      [6],
    ]);
  });
});

describe('days out of reach', () => {
  test.each([
    [
      'what is reckoned behind 2200',
      ['| A | 2150-01-01 |', '| B | 60y | A |', '| C | 1d | B |'],
      ['/activities/1'],
    ],
    ['what a start and a number of years come to', ['| A | 2190-01-01 / 20y |'], ['/activities/0']],
    ['working days behind 2200', ['| A | 2200-12-01 |', '| B | 90wd | A |'], ['/activities/1']],
    ['a way back before 1900', ['| A | 1900-01-02 |', '| B | 3w | finish before A |'], ['/activities/1']],
    ['nothing', ['| A | 2100-01-01 |', '| B | 60y | A |'], []],
  ])('%s', (_, text, beyond) => {
    const schedule = plan(text);
    expect(schedule.beyond ?? []).toEqual(beyond);
    for (const pointer of beyond) expect(schedule.byPointer.get(pointer)?.end).toBeNull();
  });

  test('working days of a calendar that has none', () => {
    const never = calendarBy(() => false);
    const schedule = plan(
      ['| A | 2026-01-05 / 5wd |', '| B | 5wd | A |', '| C | 2026-01-05 |', '| D | 1d | C + 1wd |'],
      never,
    );
    expect(schedule.beyond).toEqual(['/activities/0', '/activities/3']);
  });
});
