import type { Editor } from '../editor.ts';
import type { ToPanel } from '../../service/preview/panel-messages.ts';
import type { EditParams, WhatIfResult } from '../../service/preview/edit-messages.ts';

let asked = 0;

/** Questions what something would mean, while somebody is still about it. */
export interface Questions {
  /** Asks, with the next frame; what was asked before is not answered any more. Null asks nothing. */
  ask(params: EditParams | null): void;
  /** Nothing is answered any more. */
  end(): void;
}

/**
 * Asks the editor one question at a time: a new one waits until the last is answered, and takes the place of one that
 * waits, so that a slow answer holds up nobody. What is answered and asked about no longer is not heard.
 */
export function questions(editor: Editor, heard: (result: WhatIfResult) => void): Questions {
  let waiting: EditParams | null = null;
  let open: number | null = null;
  let frame: number | null = null;
  const send = (): void => {
    frame = null;
    if (!waiting || open !== null) return;
    open = asked += 1;
    editor.postMessage({ type: 'what-if', asked: open, ...waiting });
    waiting = null;
  };
  let isMeant = false;
  const listen = ({ data }: MessageEvent<ToPanel>): void => {
    // A host that has ended refuses whatever it is asked.
    const isAnswer = data.type === 'what-if' && data.asked === open;
    if (!isAnswer && data.type !== 'refused') return;
    open = null;
    if (waiting) return send();
    if (isAnswer && isMeant && data.result) heard(data.result);
  };
  window.addEventListener('message', listen);
  return {
    ask: (params) => {
      waiting = params;
      isMeant = params !== null;
      frame ??= requestAnimationFrame(send);
    },
    end: () => {
      window.removeEventListener('message', listen);
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
