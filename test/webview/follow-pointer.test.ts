import { expect, test } from 'vitest';
import { followPointer } from '../../src/webview/follow-pointer.ts';

/** What is told of a drag of pointer 1 after some events, each written `type pointer`, keys by their name alone. */
function toldOf(...events: string[]): string[] {
  const told: string[] = [];
  const [element, keys] = [new EventTarget(), new EventTarget()];
  const drag = {
    moved: () => told.push('moved'),
    dropped: () => told.push('dropped'),
    cancelled: () => told.push('cancelled'),
  };
  followPointer(element, 1, drag, keys);
  for (const event of events) {
    const [type = '', pointer] = event.split(' ');
    if (pointer === undefined) keys.dispatchEvent(Object.assign(new Event('keydown'), { key: type }));
    else element.dispatchEvent(Object.assign(new Event(`pointer${type}`), { pointerId: Number(pointer) }));
  }
  return told;
}

test('a drag ends where the pointer goes up, and is over then', () => {
  expect(toldOf('move 1', 'move 1', 'up 1', 'move 1', 'up 1', 'Escape')).toEqual([
    'moved',
    'moved',
    'dropped',
  ]);
});

test('a drag that is taken away, or given up with Escape, drops nothing', () => {
  expect(toldOf('move 1', 'cancel 1', 'up 1')).toEqual(['moved', 'cancelled']);
  expect(toldOf('move 1', 'Enter', 'Escape', 'move 1', 'up 1')).toEqual(['moved', 'cancelled']);
});

test('another pointer neither moves nor ends it', () => {
  expect(toldOf('move 2', 'up 2', 'cancel 2', 'up 1')).toEqual(['dropped']);
});
