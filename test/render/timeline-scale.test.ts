import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PLAIN_BAR, type TimelineView } from '../../src/core/views/shapes/timeline.ts';
import { dayTicks, monthTicks, scaleOf, weekTicks } from '../../src/render/pictures/timeline/scale.ts';
import { Timeline } from '../../src/render/pictures/timeline/timeline.tsx';
import { ZOOMS } from '../../src/render/parts/zoom.ts';

function viewOf(axis: TimelineView['axis'], start: string, end: string): TimelineView {
  const bar = {
    ...PLAIN_BAR,
    id: 'a',
    pointer: '/activities/0',
    name: 'a',
    owner: null,
    start,
    end,
    state: 'planned' as const,
    type: 'activity' as const,
  };
  const lane = { id: 'l', pointer: '', name: 'l', type: null, goal: null, start, end } as const;
  return {
    type: 'timeline',
    title: 'Plan',
    subtitle: '',
    cards: [],
    axis,
    start,
    end,
    origin: start,
    today: '2026-04-14',
    lanes: [{ ...lane, state: 'planned', bars: [bar] }],
    marks: [],
    undated: [],
    blackouts: [],
    daysOff: [],
  };
}

describe.each(['dated', 'relative'] as const)('%s', (axis) => {
  test.each(ZOOMS)('ticks of seven thousand years are no more than fit, at the zoom %s', (zoom) => {
    const view = viewOf(axis, '2001-01-01', '9999-12-31');
    const scale = scaleOf(view, { zoom });
    if (!scale) throw new Error('a plan with days has a scale');
    const ticks = [monthTicks(view, scale, 'en'), weekTicks(view, scale), dayTicks(view, scale)].flat();
    expect(ticks.length).toBeLessThan(8000);
    expect(ticks.length).toBeGreaterThan(3);
  });
});

test('of a plan over decades the years have labels', () => {
  const view = viewOf('dated', '2026-01-01', '2085-12-31');
  const scale = scaleOf(view);
  const labels = scale ? monthTicks(view, scale, 'en').filter(({ label }) => label !== '') : [];
  expect(labels.map(({ label }) => label).slice(0, 3)).toEqual(['Jan 2030', 'Jan 2035', 'Jan 2040']);
});

test('a plan too long for a zoom is drawn at a coarser one, and that is said in both languages', () => {
  const said = (end: string, lang: 'en' | 'zh') =>
    /<p class="muted">(.*?)<\/p>/.exec(
      renderToString(h(Timeline, { view: viewOf('dated', '2026-01-01', end), lang, zoom: 'day' })),
    )?.[1];
  expect(said('2040-12-31', 'en')).toContain('in weeks');
  expect(said('2176-12-31', 'en')).toBe('The plan is too long for this zoom: it is shown in quarters.');
  expect(said('2176-12-31', 'zh')).toContain('现按季度显示');
  expect(said('9999-12-31', 'en')).toContain('all of it is shown');
  expect(said('2030-12-31', 'en')).toBeUndefined();
});
