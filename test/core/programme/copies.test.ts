import { expect, test } from 'vitest';
import { copyKey } from '../../../src/core/programme/copies.ts';

const isCopy = ([path, title = 'Log']: string[], [other = '', otherTitle = title]: string[]): boolean =>
  copyKey({ path: path ?? '', title }) === copyKey({ path: other, title: otherTitle });

test.each([
  [['kpi-2026-03-02.md'], ['kpi-2026-04-06.md']],
  [['kpi-20260302.md'], ['kpi-20260406.md']],
  [['2026-03-02 kpi.md'], ['2026_04_06_kpi.md']],
  [['kpi.md'], ['archive/kpi-2026-03.md']],
  [['2026-w10/issues.md'], ['2026-w11/issues.md']],
  [
    ['week 10.md', 'Log, week 10'],
    ['week 11.md', 'Log, week 11'],
  ],
  [
    ['a-w10.md', 'Weekly KPI (W10)'],
    ['a-w11.md', 'Weekly KPI (W11)'],
  ],
  [
    ['kpi/2026-Q1.md', 'Q1 2026: metrics'],
    ['kpi/2026-Q2.md', 'Q2 2026: metrics'],
  ],
  [
    ['指标3月.md', '指标仪表盘2026年3月'],
    ['指标4月.md', '指标仪表盘2026年4月'],
  ],
  [
    ['归档/周报-第10周.md', '第10周问题台账'],
    ['周报-第11周.md', '第11周问题台账'],
  ],
])('%j and %j are copies', (one, other) => {
  expect(isCopy(one, other)).toBe(true);
});

test.each([
  [['issues-east.md'], ['issues-west.md']],
  [['east/issues.md'], ['west/issues.md']],
  [['store-3.md'], ['store-4.md']],
  [
    ['reports/2026-03-02.md', 'Issues of the east'],
    ['reports/2026-03-09.md', 'Issues of the west'],
  ],
  [
    ['kpi-2026-03.md', 'KPI'],
    ['issues-2026-03.md', 'KPI'],
  ],
  [
    ['一组/台账.md', '台账'],
    ['二组/台账.md', '台账'],
  ],
])('%j and %j are not', (one, other) => {
  expect(isCopy(one, other)).toBe(false);
});
