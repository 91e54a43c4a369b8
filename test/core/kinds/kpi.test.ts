import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { metricState, type MetricValues } from '../../../src/core/kinds/kpi/progress.ts';

// The vectors are rounded to one decimal; the progress is known to four.
test.each<[MetricValues['baseline'], number, number, number]>([
  [72, 90, 89, 0.9444],
  [82, 95, 93, 0.8462],
  [120, 60, 38, 1.3667],
  [72, 90, 91, 1.0556],
  [45, 15, 16, 0.9667],
  [82, 95, 94, 0.9231],
])('from %d to %d, now %d, is %d of the way', (baseline, goal, current, progress) => {
  const direction = goal < (baseline ?? 0) ? 'down' : 'up';
  const values: MetricValues = { role: 'lagging', direction, baseline, target: [goal, goal], current };
  expect(metricState(values).progress).toBeCloseTo(progress, 4);
});

const TEXT = `---
playbook: kpi
title: Dashboard
start: 2026-01-01
---

## Leading metrics

| Metric | Target | Due |
| --- | --- | --- |
| Trained | >= 90 % | 2026-06-30 |
| Happy | >= 3.5/5 | 2026-06-30 |

## Lagging metrics

| Id | Metric | Direction | Baseline | Baseline date | Target | Due | Current |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ftfr | First-time fix | | 80 % | 2026-01-01 | 92 % | 2026-12-31 | 81 % |
| wait | Waiting | down | 45 min | | 15 min | | 0.5 h |

## Readings

| Date | Metric | Value |
| --- | --- | --- |
| 2026-03-31 | First-time fix | 86 % |
| 2026-03-01 | ftfr | 84 % |
| 2026-05-01 | ftfr | 99 % |
| 2026-03-01 | trained | 72 % |
`;

test('the latest reading by today counts, whatever calls its metric; values of several units are not computed', () => {
  const { files } = analyse([{ path: 'kpi.md', text: TEXT }], { today: '2026-04-14', lang: 'en' });
  expect(files[0]?.score).toMatchObject({
    value: 65,
    band: null,
    leading: { value: 80, met: 0, measured: 1 },
    lagging: { value: 50, met: 0, measured: 1 },
    met: 0,
    measured: 2,
    coverage: 0.5,
    rows: [
      { id: 'Trained', progress: 0.8, status: 'on-track' },
      { id: 'Happy', progress: null, status: 'no-data' },
      { id: 'ftfr', progress: 0.5, status: 'on-track' },
      { id: 'wait', progress: null, status: null },
    ],
  });
});

const CHARTER = `---
playbook: change
title: Change
start: 2026-01-01
---
`;

const ROADMAP = `---
playbook: roadmap
title: Plan
---

## Gates

| Gate | When | Criteria |
| --- | --- | --- |
| Roll out | 2026-06-01 | ftfr >= 85 % and trained >= 90 % |
`;

test('gates and the page of metrics go by the names, targets and readings of the dashboard', () => {
  const documents = [
    { path: 'change.md', text: CHARTER },
    { path: 'kpi.md', text: TEXT },
    { path: 'plan.md', text: ROADMAP },
  ];
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const views = workspace.programmes.flatMap(({ programme }) => workspace.programmeViewsOf(programme));
  const gates = views.find(({ type }) => type === 'gates');
  expect(gates?.type === 'gates' && gates.gates[0]?.criteria).toEqual([
    { text: 'First-time fix ≥ 85%', reading: { value: '86%', date: '2026-03-31', met: true } },
    { text: 'Trained ≥ 90%', reading: { value: '72%', date: '2026-03-01', met: false } },
  ]);
  const metrics = views.find(({ type }) => type === 'metrics');
  const row = metrics?.type === 'metrics' && metrics.rows.find(({ name }) => name === 'First-time fix');
  expect(row).toMatchObject({
    baseline: { text: '80%' },
    reading: { text: '86%' },
    target: { text: '≥ 92%', date: '2026-12-31' },
    met: false,
  });
  expect(row && row.uses.map(({ type }) => type)).toEqual(['Gate', 'Metric']);
});
