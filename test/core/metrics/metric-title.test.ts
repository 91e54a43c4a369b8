import { expect, test } from 'vitest';
import { metricTitle } from '../../../src/core/metrics/names.ts';

test.each([
  ['wait', 'Wait'],
  ['staff-satisfaction', 'Staff satisfaction'],
  ['ftfr', 'FTFR'],
  ['nps-first-week', 'NPS first week'],
  ['First-time fix rate', 'First-time fix rate'],
  ['首次修复率', '首次修复率'],
  ['', ''],
])('%s', (name, title) => {
  expect(metricTitle(name)).toBe(title);
});
