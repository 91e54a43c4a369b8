import { expect, test } from 'vitest';
import type { View } from '../../src/core/generated/views.ts';
import { actionsAt, rowName, spotName, type Action } from '../../src/webview/drawing/actions.ts';
import { toggled } from '../../src/webview/drawing/marked.ts';
import { nextEntry } from '../../src/webview/drawing/menu.tsx';
import { dayAt } from '../../src/webview/drawing/place.ts';
import { spotAt } from '../../src/webview/drawing/spot.ts';
import { askedOf } from '../../src/webview/requests.ts';
import { shown } from './support.ts';

function viewOf(of: ReturnType<typeof shown>, type: View['type']): View {
  const found = of.views.find(({ view }) => view.type === type)?.view;
  if (!found) throw new Error(`there is no ${type}`);
  return found;
}
const roadmap = shown('roadmap.md');
const plan = viewOf(roadmap, 'timeline');
const programme = shown('roadmap.md', 'programme');
const place = { document: '', day: '2026-05-04', within: '/phases/2' };
const ids = (actions: Action[]): string[] => actions.map(({ id }) => id);
const actionOf = (pointers: string[], id: string): Action => {
  const found = actionsAt(plan, { pointers, place }, 'en').find((one) => one.id === id);
  if (!found) throw new Error(`nothing is ${id}`);
  return found;
};

const ADDED = ['addActivity', 'addMilestone', 'addGate', 'addPhase'];

test.each([
  [['/activities/7'], ['followsWhat', 'toPhase', 'duplicate', 'delete', ...ADDED]],
  [
    ['/activities/7', '/milestones/2'],
    ['followsWhat', 'toPhase', 'delete', ...ADDED],
  ],
  [['/tasks/4'], ['followsWhat', ...ADDED]],
  [['/phases/1'], ['duplicate', 'delete', ...ADDED]],
  [[], ADDED],
])('what can be done with %j', (pointers, wanted) => {
  expect(ids(actionsAt(plan, { pointers, place }, 'en'))).toEqual(wanted);
  expect(ids(actionsAt(plan, { pointers, place: null }, 'en'))).toEqual(
    wanted.filter((id) => !ADDED.includes(id)),
  );
});

test('what is added stands at the place, a phase in no other', () => {
  expect(actionOf([], 'addActivity')).toMatchObject({
    list: '/activities',
    start: '2026-05-04',
    end: '2026-05-10',
    within: '/phases/2',
  });
  expect(actionOf([], 'addGate')).toMatchObject({ start: '2026-05-04', end: '2026-05-04' });
  expect(actionOf([], 'addPhase')).toMatchObject({ list: '/phases', end: '2026-05-31', within: '' });
});

test('rows are taken out from the last to the first, and others chosen by name', () => {
  const action = actionOf(['/activities/2', '/activities/10', '/activities/9'], 'delete');
  if (action.needs !== 'nothing') throw new Error('it needs to know something');
  expect(action.gesture.intents.map(({ pointer }) => pointer)).toEqual([
    '/activities/10',
    '/activities/9',
    '/activities/2',
  ]);
  expect(action.gesture.spoken).toContain('deleted; Ctrl+Z');
  const follows = actionOf(['/activities/7'], 'followsWhat');
  if (follows.needs !== 'row') throw new Error('it needs no row');
  expect(follows.rows.map(({ pointer }) => pointer)).not.toContain('/activities/7');
  const [milestone] = follows.rows.filter(({ name }) => name === 'North live');
  expect(follows.gesture(milestone?.pointer ?? '')).toEqual({
    intents: [{ type: 'follow', pointer: '/activities/7', target: '/milestones/3' }],
    spoken: 'A coach in each pilot centre waits for North live',
  });
});

test('a menu is named after what it is about', () => {
  expect(spotName(plan, { pointers: ['/activities/7'], place }, 'en')).toBe('A coach in each pilot centre');
  expect(spotName(plan, { pointers: ['/activities/7', '/gates/0'], place }, 'zh')).toBe('已选 2 项');
  expect(spotName(plan, { pointers: [], place }, 'en')).toBe('4 May 2026');
  expect(rowName(plan, '/activities/99')).toBe('');
});

test('beside a drawing things are added today, to the document of the plan', () => {
  expect(spotAt(plan, null, null, [])).toEqual({
    pointers: [],
    place: { document: '', day: '2026-04-14', within: '' },
  });
  const whole = spotAt(viewOf(programme, 'timeline'), null, null, []);
  expect(whole?.place?.document).toMatch(/roadmap\.md#$/);
  const calendar = viewOf(shown('comms.md'), 'contact-calendar');
  const talk = spotAt(calendar, null, null, []);
  expect(talk?.place).toMatchObject({ within: '/audiences/0' });
  expect(ids(actionsAt(calendar, talk ?? { pointers: [], place: null }, 'en'))).toEqual(['addEvent']);
  expect(spotAt(viewOf(roadmap, 'checklist'), null, null, [])).toBeNull();
});

test('what is asked stands in one document', () => {
  const path = Object.keys(programme.sources).find((name) => name.endsWith('roadmap.md')) ?? '';
  const other = Object.keys(programme.sources).find((name) => name.endsWith('comms.md')) ?? '';
  const follow = (target: string) =>
    askedOf(programme, [{ type: 'follow', pointer: `${path}#/activities/1`, target }]);
  expect(follow(`${path}#/activities/0`)).toEqual({
    ...programme.sources[path],
    intents: [{ type: 'follow', pointer: '/activities/1', target: '/activities/0' }],
  });
  expect(follow(`${other}#/events/0`)).toBeNull();
  expect(toggled(programme, [`${path}#/activities/1`], `${path}#/gates/0`)).toHaveLength(2);
  expect(toggled(programme, [`${path}#/activities/1`], `${path}#/activities/1`)).toEqual([]);
  expect(toggled(programme, [`${path}#/activities/1`], `${other}#/events/0`)).toEqual([`${other}#/events/0`]);
});

test.each([
  [190, '2026-03-02'],
  [199.9, '2026-03-02'],
  [200, '2026-03-03'],
  [0, '2026-03-02'],
])('at %d a drawing is at %s', (x, day) => {
  expect(dayAt(x, { from: '2026-03-02', left: '190', day: '10' })).toBe(day);
});

test('a drawing without days has none; arrow keys go round a menu', () => {
  expect(dayAt(200, {})).toBeNull();
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map((key) => nextEntry(key, 0, 4))).toEqual([
    1,
    3,
    0,
    3,
    null,
  ]);
  expect(nextEntry('ArrowDown', 3, 4)).toBe(0);
});
