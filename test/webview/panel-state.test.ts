import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/webview/filter.ts';
import { initialState, pictureOf, reduce, zoomIn } from '../../src/webview/panel-state.ts';
import { shown } from './support.ts';

const roadmap = shown('roadmap.md').views;
const readiness = shown('readiness.md').views;
type State = ReturnType<typeof initialState>;
const nameOf = (state: State, views: typeof roadmap, width = 1200) =>
  pictureOf(state, views, width)?.view.type;

describe('the picture that is shown', () => {
  test('is the first, until one is chosen', () => {
    const state = initialState({});
    expect(nameOf(state, roadmap)).toBe('timeline');
    const chosen = reduce(state, { type: 'choose', views: roadmap, name: 'table' });
    expect(nameOf(chosen, roadmap)).toBe('table');
    expect(nameOf(chosen, [])).toBeUndefined();
  });

  test('is in a narrow panel what waits, where something does', () => {
    expect(nameOf(initialState({}), roadmap, 520)).toBe('agenda');
    const quiet = roadmap.map((one) =>
      one.view.type === 'agenda' ? { ...one, view: { ...one.view, groups: [] } } : one,
    );
    expect(nameOf(initialState({}), quiet, 520)).toBe('timeline');
  });

  test('is remembered for the documents that have the same pictures, and for no others', () => {
    const chosen = reduce(initialState({}), { type: 'choose', views: roadmap, name: 'table' });
    expect(nameOf(chosen, readiness)).toBe('profile');
    const both = reduce(chosen, { type: 'choose', views: readiness, name: 'table' });
    expect(nameOf(both, roadmap)).toBe('table');
    expect(nameOf(both, readiness)).toBe('table');
  });

  test('comes back with a window that is loaded again, and its zoom', () => {
    const { chosen, zoom } = reduce(
      reduce(initialState({}), { type: 'choose', views: roadmap, name: 'checklist' }),
      { type: 'zoom', zoom: 'month' },
    );
    const again = initialState({ chosen, zoom });
    expect(nameOf(again, roadmap)).toBe('checklist');
    expect(again.zoom).toBe('month');
    expect(zoomIn(again, 400)).toBe('month');
    expect(zoomIn(initialState({}), 400)).toBe('strip');
    expect(zoomIn(initialState({}), 1200)).toBe('fit');
  });

  test('is the first where the one of before is none any more', () => {
    expect(
      nameOf(initialState({ chosen: { 'agenda timeline gates checklist table': 'gone' } }), roadmap),
    ).toBe('timeline');
  });
});

test('another document begins without selection; filter, zoom and what was said stay', () => {
  const selection = { pointer: '/activities/0', focus: null };
  const filter = { ...NO_FILTER, owner: 'coo' };
  const state = [
    { type: 'select', selection } as const,
    { type: 'filter', filter } as const,
    { type: 'zoom', zoom: 'week' } as const,
    { type: 'speak', text: 'moved' } as const,
  ].reduce(reduce, initialState({}));
  expect(state).toMatchObject({ selection, filter, zoom: 'week', spoken: 'moved' });
  expect(reduce(state, { type: 'turn' })).toMatchObject({
    selection: null,
    filter,
    zoom: 'week',
    spoken: 'moved',
  });
});

test('nothing is drawn again for the first document', () => {
  const state = initialState({});
  expect(reduce(state, { type: 'turn' })).toBe(state);
});

test('how far a reader is in each procedure is kept by its document, and comes back', () => {
  const progress = { at: 1, ticked: ['1 Greet'] };
  const state = reduce(initialState({}), { type: 'job', uri: 'file:///a.md', progress });
  expect(initialState({ jobs: [...state.jobs] }).jobs.get('file:///a.md')).toEqual(progress);
  expect(state.jobs.get('file:///b.md')).toBeUndefined();
  expect(reduce(state, { type: 'turn' }).jobs).toBe(state.jobs);
});
