import { beforeEach, expect, test, vi } from 'vitest';
import type { FromPanel } from '../../src/service/preview/panel-messages.ts';
import type { EditParams, WhatIfResult } from '../../src/service/preview/edit-messages.ts';
import { questions } from '../../src/webview/drawing/what-if.ts';

const params = (days: number): EditParams => ({
  uri: 'a.md',
  version: 1,
  intents: [{ type: 'move-bar', pointer: '/activities/0', days }],
});
const result = (text: string): WhatIfResult => ({ moved: [], early: [], text });

let asked: Extract<FromPanel, { type: 'what-if' }>[] = [];
let frames: (() => void)[] = [];
beforeEach(() => {
  [asked, frames] = [[], []];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1));
});
const nextFrame = (): void => frames.splice(0).forEach((frame) => frame());
const hear = (data: object): void => void window.dispatchEvent(Object.assign(new Event('message'), { data }));
const answer = (nth: number, text: string): void =>
  hear({ type: 'what-if', asked: asked[nth]?.asked, result: result(text) });
const editor = {
  postMessage: (message: FromPanel) => void (message.type === 'what-if' && asked.push(message)),
  getState: () => null,
  setState: () => {},
};
const days = (): unknown[] => asked.map(({ intents: [intent] }) => intent && 'days' in intent && intent.days);

/** What is heard of questions. */
function start() {
  const heard: WhatIfResult[] = [];
  const { ask, end } = questions(editor, (one) => heard.push(one));
  return { heard, ask, end };
}

test('one question a frame, one at a time, and the last one wins', () => {
  const { heard, ask } = start();
  ask(params(1));
  ask(params(2));
  nextFrame();
  expect(days()).toEqual([2]);
  ask(params(3));
  nextFrame();
  ask(params(4));
  nextFrame();
  expect(days()).toEqual([2]);
  answer(0, 'stale');
  expect(days()).toEqual([2, 4]);
  answer(1, 'fresh');
  expect(heard).toEqual([result('fresh')]);
});

test('an answer to nothing, to another question, or to what is asked no longer is not heard', () => {
  const { heard, ask, end } = start();
  ask(params(1));
  nextFrame();
  hear({ type: 'what-if', asked: -1, result: result('other') });
  ask(null);
  answer(0, 'no longer asked');
  nextFrame();
  ask(params(2));
  nextFrame();
  hear({ type: 'what-if', asked: asked[1]?.asked, result: null });
  ask(params(3));
  end();
  nextFrame();
  answer(1, 'over');
  expect([heard, days()]).toEqual([[], [1, 2]]);
});

test('a host that has ended holds up no further question', () => {
  const { heard, ask } = start();
  ask(params(1));
  nextFrame();
  hear({ type: 'refused', reason: 'ended' });
  ask(params(2));
  nextFrame();
  answer(1, 'there');
  expect(heard).toEqual([result('there')]);
});
