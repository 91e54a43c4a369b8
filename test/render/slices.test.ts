import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import { layoutOf, BAR, type Layout } from '../../src/render/pictures/timeline/layout.ts';
import { slicesOf } from '../../src/render/pictures/timeline/slices.ts';

function layoutOfPlan(text: string): Layout {
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-20', lang: 'en' });
  const [file] = workspace.files;
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'timeline');
  const layout = view?.type === 'timeline' ? layoutOf(view, 'en') : null;
  if (!layout) throw new Error('no timeline');
  return layout;
}

const plan = (rows: number): string => `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Prepare with a name that takes more than one line | prepare | M1 |
| Pilot | pilot | M2 |

## Activities

| Activity | Phase | When |
| --- | --- | --- |
${Array.from({ length: rows }, (_, at) => `| Work ${at} | ${at % 2 ? 'Pilot' : 'Prepare with a name that takes more than one line'} | W${1 + (at % 8)} |`).join('\n')}
`;

test.each([
  ['the example', readFileSync('playbooks/examples/service-quality-en/roadmap.md', 'utf8')],
  ['a lane longer than a sheet', plan(90)],
])('bands of %s follow each other and part neither a bar nor the name of a lane', (_, text) => {
  const layout = layoutOfPlan(text);
  const height = layout.height + 40;
  const slices = slicesOf(layout, height) ?? [];
  expect(slices.length).toBeGreaterThan(2);
  expect(slices[0]?.top).toBe(layout.lanes[0]?.y);
  expect(slices.at(-1)?.bottom).toBe(height);
  slices.slice(1).forEach(({ top }, at) => expect(top).toBe(slices[at]?.bottom));
  const whole = layout.lanes.flatMap((lane) => [
    { top: lane.y, bottom: lane.y + (lane.name.length + lane.note.length) * 15 + 10 },
    ...lane.bars.map(({ y }) => ({ top: y - 1, bottom: y + BAR + 1 })),
  ]);
  for (const { top, bottom } of whole)
    expect(slices.filter((slice) => slice.top < bottom && slice.bottom > top)).toHaveLength(1);
});

test('a plan of many sheets is no drawing on paper', () => {
  const layout = layoutOfPlan(plan(400));
  expect(slicesOf(layout, layout.height)).toBeNull();
});
