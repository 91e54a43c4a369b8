import { expect, test } from 'vitest';
import { abbreviationIn, visionMeasures } from '../../../src/core/metrics/vision.ts';

const said = (text: string): string[] =>
  visionMeasures(text).map(
    ({ subject, from, to }) =>
      `${abbreviationIn(subject) ?? '?'} ${from.value}${from.unit} → ${to.value}${to.unit}`,
  );

test.each([
  ['By 2026-07-05 customers rate us at an NPS of 90 instead of 72, in all 15 centres.', ['NPS 72 → 90']],
  ['到 2026-07-05，15 家服务中心的 NPS 从 72 提高到 90。', ['NPS 72 → 90']],
  [
    'Waiting time falls from 45 to 20 min and the FTFR rises from 80 % to 92 %.',
    ['? 45min → 20min', 'FTFR 80% → 92%'],
  ],
  ['平均等待时间由45分钟缩短至20分钟', ['? 45分钟 → 20分钟']],
  ['CSAT 3.1 → 4.5 by the end of the year', ['CSAT 3.1 → 4.5']],
  ['We save CNY money: from 5 to 3 complaints', ['? 5 → 3']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  'An NPS of 90 in all 15 centres by 2026-07-05.',
  'From 2026-01-05 to 2026-07-05 all 15 centres work the new way.',
  'From week 3 to week 12',
  '从 2026 年 1 月到 2026 年 7 月完成推广',
  '从试点到推广，共 15 家',
])('%s names no value that is to become another', (text) => {
  expect(said(text)).toEqual([]);
});
