import { render } from 'preact';
import { day } from '../render/parts/dates.ts';
import type { ToPanel } from '../service/preview/panel-messages.ts';
import { saveState, type Editor } from './editor.ts';
import { Panel } from './panel.tsx';
import { dismissNotice, NOTHING, receive, type Received } from './received.ts';
import { isTyping, undoKey } from './undo-keys.ts';
import { word } from './words.ts';

declare function acquireVsCodeApi(): Editor;

/** May be asked for once only. */
const editor = acquireVsCodeApi();
const root = document.getElementById('root') ?? document.body;
let received = NOTHING;

/** Patches the page; what did not change stays as it is, scroll and focus with it. */
function draw(next: Received): void {
  if (next === received) return;
  received = next;
  const { shown, lang, ...news } = received;
  if (shown) render(<Panel shown={shown} editor={editor} {...news} />, root);
  else if (lang) render(<p class="muted">{word(lang, 'empty')}</p>, root);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'show') {
    document.documentElement.lang = data.lang === 'zh' ? 'zh-CN' : 'en';
    saveState(editor, { uri: data.uri, pinned: data.pinned ?? true, scope: data.scope });
  }
  draw(receive(received, data));
});
for (const type of ['pointerdown', 'keydown']) {
  window.addEventListener(type, () => draw(dismissNotice(received)));
}
window.addEventListener('keydown', (event) => {
  const type = isTyping(event.target) ? null : undoKey(event);
  if (!type) return;
  event.preventDefault();
  editor.postMessage({ type });
});
editor.postMessage({ type: 'ready' });
// The first date that a page writes takes 12 ms; here it does so while the answer is on its way.
day('en', '2026-01-01');
