import { expect, test } from 'vitest';
import { barGesture, barStep, daysDragged, gripAt } from '../../src/webview/bar-gestures.ts';

const bar = { pointer: '/activities/0', start: '2026-03-02', end: '2026-03-08' };
const moved = (days: number) => ({ type: 'move-bar', pointer: bar.pointer, days });
const resized = (end: string) => ({ type: 'resize-bar', pointer: bar.pointer, start: bar.start, end });

test.each([
  ['ArrowRight', {}, moved(1)],
  ['ArrowLeft', {}, moved(-1)],
  ['ArrowRight', { shiftKey: true }, moved(7)],
  ['ArrowLeft', { shiftKey: true }, moved(-7)],
  ['ArrowRight', { altKey: true }, resized('2026-03-09')],
  ['ArrowLeft', { altKey: true }, resized('2026-03-07')],
  ['ArrowRight', { altKey: true, shiftKey: true }, resized('2026-03-15')],
  // A bar of a week cannot lose a week.
  ['ArrowLeft', { altKey: true, shiftKey: true }, undefined],
  ['ArrowUp', {}, undefined],
  ['Enter', { altKey: true }, undefined],
])('%s with %o', (key, modifiers, intent) => {
  const pressed = { key, shiftKey: false, altKey: false, ...modifiers };
  const step = barStep(pressed);
  expect(step ? barGesture(step.grip, [bar], step.days, 'en')?.intents[0] : undefined).toEqual(intent);
});

test('a bar keeps one day at least, and what happened is said', () => {
  expect(barGesture('end', [bar], -6, 'en')).toEqual({
    intents: [resized('2026-03-02')],
    spoken: 'now 2026-03-02 to 2026-03-02',
  });
  expect(barGesture('end', [bar], -7, 'en')).toBeNull();
  expect(barGesture('bar', [bar], -3, 'zh')?.spoken).toBe('移动了 -3 天');
});

test.each([
  [95, { right: 100, width: 40 }, 'end'],
  [94, { right: 100, width: 40 }, 'bar'],
  [60, { right: 100, width: 40 }, 'bar'],
  // The name behind a bar.
  [120, { right: 100, width: 40 }, 'bar'],
  [99, { right: 100, width: 13 }, 'end'],
  [99, { right: 100, width: 12 }, 'bar'],
])('a pointer at %d of %o takes the %s', (x, rect, grip) => {
  expect(gripAt(x, rect)).toBe(grip);
});

test('a hand that trembles clicks; a drag may come back to where it began', () => {
  expect(daysDragged(2, 5, false)).toBeNull();
  expect(daysDragged(-2, 5, false)).toBeNull();
  expect(daysDragged(3, 5, false)).toBe(1);
  expect(daysDragged(-36, 5, false)).toBe(-7);
  expect(daysDragged(1, 5, true)).toBe(0);
});

test('several are moved in one step; a sign has no end to be moved', () => {
  const other = { ...bar, pointer: '/gates/0', isMark: true as const };
  expect(barGesture('bar', [bar, other], 7, 'en')).toEqual({
    intents: [moved(7), { ...moved(7), pointer: '/gates/0' }],
    spoken: '2 moved by 7 days',
  });
  expect(barGesture('end', [other], 7, 'en')).toBeNull();
  expect(barGesture('bar', [], 7, 'en')).toBeNull();
});
