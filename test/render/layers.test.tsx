import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { SinceView } from '../../src/core/views/shapes/since.ts';
import type { TimelineView } from '../../src/core/views/shapes/timeline.ts';
import { PanelRoom } from '../../src/render/parts/room.ts';
import { LayerToolsContext, withLayers, type Layers } from '../../src/render/pictures/timeline/layers.ts';
import { Timeline } from '../../src/render/pictures/timeline/timeline.tsx';

const TEXT = `---
playbook: roadmap
title: R
start: 2026-03-02
---

## Phases

| Phase | From | Until | Status |
| --- | --- | --- | --- |
| Prepare | 2026-03-02 | 2026-03-13 | done |
| Roll-out | 2026-03-16 | 2026-05-29 | active |

## Activities

| Activity | Phase | Start | End | Status | After |
| --- | --- | --- | --- | --- | --- |
| Ask people | Prepare | 2026-03-02 | 2026-03-13 | done | |
| Train | Roll-out | 2026-04-06 | 2026-05-01 | active | |
| Open | Roll-out | 2026-05-04 | 2026-05-29 | planned | Train |

## Milestones

| Milestone | When | Phase |
| --- | --- | --- |
| All live | 2026-05-29 | Roll-out |
`;

const workspace = analyse([{ path: 'a.md', text: TEXT }], { today: '2026-04-14', lang: 'en' });
const [file] = workspace.files;
const views = file ? workspace.viewsOf(file.playbook) : [];
const plan = views.find(({ type }) => type === 'timeline') as TimelineView;
const SINCE: SinceView = {
  type: 'since',
  title: 'R',
  subtitle: '',
  cards: [],
  since: '2026-04-07',
  moved: [
    { pointer: '/activities/1', start: '2026-04-01', end: '2026-04-24' },
    { pointer: '/milestones/0', start: '2026-05-22', end: '2026-05-22' },
  ],
  paragraph: '',
  sections: [],
};

function panel(layers: Layers, since: SinceView | null, searched = false): string {
  return render(
    <PanelRoom.Provider value={{ width: 1000, depth: Infinity, searched }}>
      <LayerToolsContext.Provider value={{ layers, setLayers: () => {}, since }}>
        <Timeline view={plan} lang="en" zoom="fit" />
      </LayerToolsContext.Provider>
    </PanelRoom.Provider>,
  );
}

test('the critical path is laid over a plan when it is asked for, with a sign beside its colour', () => {
  const [without, withPath] = [false, true].map((critical) => panel({ critical, since: false }, null));
  expect(without).toContain('<button aria-pressed="false">Critical path');
  expect(without).not.toContain('critical-sign');
  expect(withPath).toContain('<button aria-pressed="true">✓ Critical path');
  expect(withPath).toContain('critical-sign');
  // A page has nothing to choose, and shows it.
  const page = render(<Timeline view={plan} lang="en" />);
  expect(page).toContain('critical-sign');
  expect(page).not.toContain('aria-pressed');
});

test('ghosts show where things stood, with the day and in words', () => {
  const html = panel({ critical: false, since: true }, SINCE);
  expect(html).toContain('✓ Since 7 Apr 2026');
  expect(html).toContain('2 moved since 7 Apr 2026; dashed: where they stood');
  expect(html.match(/class="ghost"/g)).toHaveLength(1);
  expect(html).toContain('Train · 7 days later');
  expect(html).toContain('All live · 7 days later');
  expect(html).toContain('as of 7 Apr 2026 1 Apr 2026 – 24 Apr 2026, 7 days later');
});

test('what is not compared yet is said, and so is that nothing moved; without another day there is no choice', () => {
  const layers = { critical: false, since: true };
  expect(panel(layers, { ...SINCE, pending: true })).toContain('Comparing …');
  expect(panel(layers, { ...SINCE, moved: [] })).toContain('Nothing has moved since 7 Apr 2026.');
  expect(panel(layers, null)).not.toContain('Since');
});

test('without the earlier day a plan keeps the ghosts of its baseline', () => {
  const based = {
    ...plan,
    lanes: plan.lanes.map((lane) => ({
      ...lane,
      bars: lane.bars.map((bar) => ({ ...bar, baseline: { start: bar.start, end: bar.end } })),
    })),
  };
  const drawn = (since: boolean) =>
    withLayers(based, { layers: { critical: false, since }, setLayers: () => {}, since: SINCE });
  expect(drawn(false).lanes[1]?.bars.map(({ baseline }) => baseline?.end)).toEqual([
    '2026-05-01',
    '2026-05-29',
  ]);
  expect(drawn(true).lanes[1]?.bars.map(({ baseline }) => baseline?.end)).toEqual(['2026-04-24', undefined]);
});

test('in a panel a phase that is over is one line, until something is looked for', () => {
  const layers = { critical: false, since: false };
  expect(panel(layers, null)).toMatch(/aria-expanded="false" aria-label="Prepare: Show the 1 done"/);
  expect(panel(layers, null)).not.toContain('<g data-pointer="/activities/0"');
  expect(panel(layers, null, true)).toContain('<g data-pointer="/activities/0"');
  expect(render(<Timeline view={plan} lang="en" />)).toContain('<g data-pointer="/activities/0"');
});

test('in a panel the months stand over the drawing once more, for the eye alone', () => {
  expect(panel({ critical: false, since: false }, null)).toMatch(
    /<div class="axis frame" aria-hidden="true"/,
  );
  expect(render(<Timeline view={plan} lang="en" />)).not.toContain('class="axis');
});
