import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { TimelineView } from '../../src/core/views/shapes/timeline.ts';
import type { Zoom } from '../../src/render/parts/zoom.ts';
import { PanelRoom } from '../../src/render/parts/room.ts';
import { stripOf } from '../../src/render/pictures/timeline/strip-layout.ts';
import { Timeline } from '../../src/render/pictures/timeline/timeline.tsx';

const CHARTER = `---
playbook: change
title: Change
---

## Roles

| Id  | Name           | Level     |
| --- | -------------- | --------- |
| coo | Chief operator | executive |
`;

const READINESS = `---
playbook: readiness
title: Readiness
date: 2026-04-01
---

## Assessment

| Dimension         | Score |
| ----------------- | ----: |
| Executive support |     5 |
| Urgency           |     4 |
| Resources         |     4 |
| Past success      |     4 |
| Culture           |     4 |
| Capability        |     4 |
`;

const ROADMAP = `---
playbook: roadmap
title: Plan
start: 2026-01-05
calendar: [2026-04-06]
---

## Phases

| Id    | Phase   | Type    | When   |
| ----- | ------- | ------- | ------ |
| first | Prepare | prepare | W1-W6  |
| next  | Pilot   | pilot   | W7-W26 |

## Activities

| Activity   | Phase   | Owner | When    | Baseline | Status      |
| ---------- | ------- | ----- | ------- | -------- | ----------- |
| Ask around | Prepare | coo   | W1-W3   |          | done        |
| Build it   | Pilot   | @coo  | W13-W17 | W12-W16  | in-progress |
| Test it    | Pilot   | eve   | W8-W9   |          | done        |
| Use it     | Pilot   | eve   | W22-W24 |          | planned     |

## Milestones

| Milestone | When | Phase | Status  |
| --------- | ---- | ----- | ------- |
| In use    | W24  | Pilot | planned |

## Gates

| Gate         | From  | When | Decider | Criteria                           | Decision |
| ------------ | ----- | ---- | ------- | ---------------------------------- | -------- |
| May we do it | Pilot | W20  | coo     | readiness >= 26 and wait <= 20 min | pending  |
`;

function timeline(roadmap = ROADMAP): TimelineView {
  const documents = Object.entries({
    'change.md': CHARTER,
    'readiness.md': READINESS,
    'roadmap.md': roadmap,
  }).map(([path, text]) => ({ path, text }));
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const file = workspace.files.find(({ path }) => path === 'roadmap.md');
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'timeline');
  if (view?.type !== 'timeline') throw new Error('a roadmap shows a timeline first');
  return view;
}

const strip = (view: TimelineView, zoom: Zoom = 'strip', open = false, room = 500) => {
  const layout = stripOf(view, 'en', { zoom, room, isOpen: () => open });
  if (!layout) throw new Error('a plan with days has a layout');
  return layout;
};

function drawn(view: TimelineView, searched = false): string {
  const value = { width: 500, depth: Infinity, searched };
  return renderToString(h(PanelRoom.Provider, { value }, h(Timeline, { view, lang: 'en', zoom: 'strip' })));
}

describe('a plan in a narrow panel', () => {
  test('shows twelve weeks at once, and is scrolled to today', () => {
    const { day, today, focus, width } = strip(timeline());
    expect(day * 7 * 12).toBeCloseTo(500 - 16, 0);
    expect(focus).toBe(today);
    expect(width).toBeGreaterThan(1000);
  });

  test('a plan that is over is scrolled to its end, one to come to its beginning', () => {
    const view = timeline();
    const { width, focus } = strip({ ...view, today: '2027-01-01' });
    expect(focus).toBe(width);
    expect(strip({ ...view, today: '2025-01-01' })).toMatchObject({ today: null, focus: 0 });
  });

  test('what is done is folded into the line of its phase until that is opened', () => {
    const view = timeline();
    const [prepare, pilot] = strip(view).lanes;
    expect(prepare).toMatchObject({ rows: [], done: 1, note: 'W1–W6 · done · 1 of 1 done' });
    expect(prepare?.height).toBeLessThan(50);
    expect(pilot?.rows.map(({ name }) => name[0])).toEqual([
      'Build it',
      'Use it',
      'May we do it · pending',
      'In use',
    ]);
    expect(strip(view, 'strip', true).lanes.map(({ rows }) => rows.length)).toEqual([1, 5]);
    expect(drawn(view)).not.toContain('Ask around');
    expect(drawn(view)).toContain('aria-expanded="false" aria-label="Prepare: Show the 1 done"');
    expect(drawn(view, true)).toContain('Ask around');
  });

  test('owners are called by their names, and work that is late says by how much', () => {
    const html = drawn(timeline());
    expect(html).toContain('Chief operator · 7 days later · 30 Mar – 3 May');
    expect(html).not.toMatch(/@|coo/);
  });

  test('a gate says of each criterion what is known of it today', () => {
    const html = drawn(timeline());
    expect(html).toContain('– Readiness ≥ 26: 25 on 1 Apr 2026 ✕ not met');
    expect(html).toContain('– Wait ≤ 20 min: no reading yet');
    expect(drawn(timeline(ROADMAP.replace('>= 26', '>= 25')))).toContain('25 on 1 Apr 2026 ✓ met');
  });

  test('no line of a row is wider than the panel, and no row runs over the next', () => {
    const long = 'Tell everybody everything about it and then tell them again, '.repeat(6).trim();
    const { lanes } = strip(timeline(ROADMAP.replace('Build it', long)), 'strip', true, 360);
    for (const { rows, y, height } of lanes) {
      for (const row of rows) {
        expect(row.y + row.height).toBeLessThanOrEqual(y + height);
        for (const line of [...row.name, ...row.notes]) expect(line.length * 6.9).toBeLessThan(360);
      }
    }
  });

  test('weekends are shaded, and a holiday in the week more than they', () => {
    const { daysOff } = strip(timeline());
    expect(daysOff.filter(({ holiday }) => holiday)).toHaveLength(1);
    expect(daysOff.length).toBe(26);
  });

  test('quarters and months are different pictures', () => {
    const [quarters, months] = [strip(timeline(), 'quarter'), strip(timeline(), 'month')];
    expect(quarters.day).toBeLessThan(months.day);
    expect(quarters.months.map(({ label }) => label)).toEqual(['Q1 2026', 'Q2 2026', 'Q3 2026']);
    expect(months.months[0]?.label).toBe('Jan 2026');
  });
});
