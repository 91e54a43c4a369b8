import { fromDom } from 'hast-util-from-dom';
import { markdownOf } from '../render/markdown.ts';
import { renderPage, renderView } from '../render/page.tsx';
import type { ExportFormat, PlacedView } from '../service/panel-messages.ts';
import { renderSvgFile } from '../render/svg-file.ts';

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
export async function exported(
  placed: PlacedView,
  format: ExportFormat,
  lang: 'en' | 'zh',
): Promise<string | null> {
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
