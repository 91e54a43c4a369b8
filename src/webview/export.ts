import { fromDom } from 'hast-util-from-dom';
import { useEffect } from 'preact/hooks';
import { markdownOf } from '../render/markdown.ts';
import { renderPage, renderView } from '../render/page.tsx';
import { renderSvgFile } from '../render/svg-file.ts';
import type { ExportFormat, PlacedView, ToPanel } from '../service/preview/panel-messages.ts';
import { editor } from './editor.ts';

function pngOf(svg: string): Promise<string> {
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

/** What is shown, as a file; null where the view has no drawing. */
async function exported(placed: PlacedView, format: ExportFormat, lang: 'en' | 'zh'): Promise<string | null> {
  const { view } = placed;
  if (format === 'markdown') {
    const page = new DOMParser().parseFromString(renderView(view, lang), 'text/html');
    return markdownOf(fromDom(page.body));
  }
  if (format === 'html') {
    return renderPage({ title: view.title, lang, views: [{ id: 'view-1', label: view.title, view }] });
  }
  const svg = renderSvgFile(view, lang);
  return svg === null || format === 'svg' ? svg : pngOf(svg);
}

/** Gives the extension what is shown whenever it asks for it as a file. */
export function useExports(placed: PlacedView | undefined, lang: 'en' | 'zh'): void {
  useEffect(() => {
    const listen = async ({ data }: MessageEvent<ToPanel>): Promise<void> => {
      if (data.type !== 'export' || !placed) return;
      const content = await exported(placed, data.format, lang);
      if (content === null) return;
      editor.postMessage({ type: 'exported', format: data.format, content, name: placed.view.type });
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [placed, lang]);
}
