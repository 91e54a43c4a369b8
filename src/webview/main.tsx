import { render } from 'preact';
import type { ToPanel } from '../render/panel-messages.ts';
import { editor, saveState } from './editor.ts';
import { Panel, type Shown } from './panel.tsx';
import { word } from './words.ts';

const root = document.getElementById('root') ?? document.body;
let shown: Shown | null = null;
let notice = '';
let line: number | null = null;

/** Patches the page; what did not change stays as it is, scroll and focus with it. */
function draw(): void {
  if (shown) render(<Panel shown={shown} notice={notice} line={line} />, root);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  switch (data.type) {
    case 'show':
      shown = data;
      notice = '';
      document.documentElement.lang = data.lang === 'zh' ? 'zh-CN' : 'en';
      saveState({ uri: data.uri, pinned: data.pinned });
      return draw();
    case 'empty':
      shown = null;
      return render(<p class="muted">{word(data.lang, 'empty')}</p>, root);
    case 'cursor':
      line = data.line;
      return draw();
    case 'refused':
      notice = data.reason;
      return draw();
    case 'export':
      // The panel answers, which knows what is shown.
      return;
  }
});
editor.postMessage({ type: 'ready' });
