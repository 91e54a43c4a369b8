import { render } from 'preact';
import { day } from '../render/parts/dates.ts';
import type { ToPanel } from '../service/preview/panel-messages.ts';
import { editor, saveState } from './editor.ts';
import { Panel, type PanelProps } from './panel.tsx';
import { word } from './words.ts';

const root = document.getElementById('root') ?? document.body;
let shown: PanelProps['shown'] | null = null;
const news: Omit<PanelProps, 'shown'> = { notice: '', cursor: null, row: null };

/** Patches the page; what did not change stays as it is, scroll and focus with it. */
function draw(change: Partial<typeof news>): void {
  Object.assign(news, change);
  if (shown) render(<Panel shown={shown} {...news} />, root);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  switch (data.type) {
    case 'show':
      shown = data;
      document.documentElement.lang = data.lang === 'zh' ? 'zh-CN' : 'en';
      saveState({ uri: data.uri, pinned: data.pinned, scope: data.scope });
      return draw({});
    case 'empty':
      shown = null;
      return render(<p class="muted">{word(data.lang, 'empty')}</p>, root);
    case 'cursor':
      return draw({ cursor: data });
    case 'row':
      return draw({ row: data });
    case 'refused':
      return draw({ notice: data.reason });
    case 'export':
      // The panel answers, which knows what is shown.
      return;
  }
});
// Why an edit was not made is read until its reader does the next thing.
for (const type of ['pointerdown', 'keydown']) {
  window.addEventListener(type, () => {
    if (news.notice !== '') draw({ notice: '' });
  });
}
editor.postMessage({ type: 'ready' });
// The first date that a page writes takes 12 ms; here it does so while the answer is on its way.
day('en', '2026-01-01');
