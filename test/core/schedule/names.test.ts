import { describe, expect, test } from 'vitest';
import { plan } from './plan.ts';

test('a name that holds a comma is one name', () => {
  const schedule = plan('| 分批上线，逐步改进 | W1 | |\n| B | 1w | 分批上线，逐步改进 |\n');
  expect(schedule.items[1]?.start).toBe('2026-01-12');
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
