import { expect, test } from 'vitest';
import type { ToPanel } from '../../src/service/preview/panel-messages.ts';
import { dismissNotice, NOTHING, receive } from '../../src/webview/received.ts';
import { row, shown } from './support.ts';

const after = (...messages: ToPanel[]) => messages.reduce(receive, NOTHING);

test('pictures are shown until there are others, or none', () => {
  const first = shown('roadmap.md');
  const second = shown('roadmap.md', 'programme', 'zh');
  expect(after(first)).toMatchObject({ shown: first, lang: 'en' });
  expect(after(first, second)).toMatchObject({ shown: second, lang: 'zh' });
  expect(after(first, { type: 'empty', lang: 'zh' })).toMatchObject({ shown: null, lang: 'zh' });
});

test('news of cursor, row and refusal stand beside the pictures', () => {
  const cursor = { type: 'cursor', uri: 'file:///a.md', line: 3 } as const;
  const answer = { type: 'row', pointer: '/activities/0', row: row('/activities/0') } as const;
  const first = shown();
  expect(after(first, cursor, answer, { type: 'refused', reason: 'too old' })).toEqual({
    shown: first,
    lang: 'en',
    list: null,
    meeting: null,
    cursor,
    row: answer,
    notice: 'too old',
  });
});

test('before the first pictures nothing is known; an export changes nothing', () => {
  expect(NOTHING).toMatchObject({ shown: null, lang: null, notice: '' });
  const before = after(shown());
  expect(receive(before, { type: 'export', format: 'svg' })).toBe(before);
});

test('a notice is dismissed, and drawn again for that alone', () => {
  const refused = after({ type: 'refused', reason: 'too old' });
  expect(dismissNotice(refused).notice).toBe('');
  expect(dismissNotice(NOTHING)).toBe(NOTHING);
});
