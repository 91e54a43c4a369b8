import { fromDom } from 'hast-util-from-dom';
import { useEffect } from 'preact/hooks';
import type { ExportHost } from '../render/formats/format.ts';
import type { PlacedView, ToPanel } from '../service/preview/panel-messages.ts';
import { copy } from './copy.ts';
import type { Editor } from './editor.ts';
import { exported, formatsFor, givenOf } from './exported.ts';
import type { ExportTools } from './exports.tsx';
import type { Shown } from './sources.ts';

function rasterise(svg: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth * 2;
      canvas.height = image.naturalHeight * 2;
      const context = canvas.getContext('2d');
      if (!context) return reject(new Error('no canvas'));
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      resolve(canvas.toDataURL('image/png'));
    };
    image.onerror = () => reject(new Error('the drawing cannot be read'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

const browser: ExportHost = {
  parseHtml: (html) => fromDom(new DOMParser().parseFromString(html, 'text/html').body),
  rasterise,
};

/** Tells the editor what can be exported of what is shown, and gives it as a file whenever it or a person asks. */
export function useExports(placed: PlacedView | undefined, shown: Shown, editor: Editor): ExportTools {
  const given = givenOf(shown);
  const mine = placed && given.views[shown.views.indexOf(placed)];
  const ids = placed ? formatsFor(placed) : [];
  useEffect(() => editor.postMessage({ type: 'formats', ids }), [ids.join(' ')]);
  const save = async (format: string): Promise<void> => {
    if (mine) editor.postMessage(await exported(mine, format, given, browser));
  };
  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPanel>): void => {
      if (data.type === 'export') void save(data.format);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [placed, shown]);
  return {
    ids,
    save: (format) => void save(format),
    copy: async (kind) => {
      if (mine) await copy(kind, mine, given, browser);
    },
  };
}
