import { expect, test } from 'vitest';
import { followPointer } from '../../src/webview/follow-pointer.ts';

/** What is told of a drag of pointer 1 after some events, each written `type pointer`. */
function toldOf(...events: string[]): string[] {
  const told: string[] = [];
  const element = new EventTarget();
  followPointer(element, 1, {
    moved: () => told.push('moved'),
    dropped: () => told.push('dropped'),
    ended: () => told.push('ended'),
  });
  for (const event of events) {
    const [type = '', pointer] = event.split(' ');
    element.dispatchEvent(Object.assign(new Event(`pointer${type}`), { pointerId: Number(pointer) }));
  }
  return told;
}

test('a drag ends where the pointer goes up, and is over then', () => {
  expect(toldOf('move 1', 'move 1', 'up 1', 'move 1', 'up 1')).toEqual([
    'moved',
    'moved',
    'ended',
    'dropped',
  ]);
});

test('a drag that is taken away drops nothing', () => {
  expect(toldOf('move 1', 'cancel 1', 'up 1')).toEqual(['moved', 'ended']);
});

test('another pointer neither moves nor ends it', () => {
  expect(toldOf('move 2', 'up 2', 'cancel 2', 'up 1')).toEqual(['ended', 'dropped']);
});
