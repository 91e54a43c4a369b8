import { expect, test } from 'vitest';
import { snapshotOf, snapshotsIn, withSnapshot } from '../../src/server/snapshots.ts';
import type { EarlierState } from '../../src/service/preview/since.ts';

const of = (day: string, text = 'one'): EarlierState => ({ day, documents: [{ path: 'a.md', text }] });
const daysOf = (kept: EarlierState[]): string[] => kept.map(({ day }) => day);

test('a snapshot is taken once a week, and two are kept', () => {
  let kept: EarlierState[] = [];
  const days = ['2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08', '2026-04-14', '2026-04-15'];
  const after = days.map((day) => daysOf((kept = withSnapshot(kept, of(day)))));
  expect(after).toEqual([
    ['2026-04-01'],
    ['2026-04-01'],
    ['2026-04-01'],
    ['2026-04-01', '2026-04-08'],
    ['2026-04-01', '2026-04-08'],
    ['2026-04-08', '2026-04-15'],
  ]);
  expect(withSnapshot(kept, of('2026-04-16'))).toBe(kept);
});

test('a workspace that is too large for it has none', () => {
  expect(withSnapshot([], of('2026-04-01', 'x'.repeat(200_000)))).toEqual([]);
});

test.each([
  ['the last that is a week old', '2026-04-09', '2026-04-16', '2026-04-08'],
  ['the older one, where the last is younger', '2026-04-07', '2026-04-14', '2026-04-01'],
  ['a younger one, where there is no other', '2026-03-30', '2026-04-06', '2026-04-01'],
  ['none of today', '2026-03-25', '2026-04-01', undefined],
])('compared with is %s', (_, day, today, expected) => {
  expect(snapshotOf([of('2026-04-01'), of('2026-04-08')], day, today)?.day).toBe(expected);
});

test('what is kept is looked at before it is believed', () => {
  const good = of('2026-04-01');
  const bad = [
    null,
    1,
    {},
    { day: 'x', documents: [] },
    { day: '2026-04-01' },
    { ...good, documents: [{ path: 1 }] },
    { ...good, documents: [null] },
  ];
  expect(snapshotsIn([...bad, good])).toEqual([good]);
  for (const strange of [null, undefined, 'x', {}]) expect(snapshotsIn(strange)).toEqual([]);
});
