import { renderPage, renderView } from '../render/page.tsx';
import { renderSvgFile } from '../render/svg-file.ts';
import type { ExportFormat, FromPanel, PlacedView } from '../service/preview/panel-messages.ts';

/** What a browser alone can do. */
export interface Browser {
  markdownOf(html: string): string;
  /** A drawing as the data address of a picture. */
  pngOf(svg: string): Promise<string>;
}

/** What is shown, as the message that brings its file; null where the view has no drawing. */
export async function exported(
  { view }: PlacedView,
  format: ExportFormat,
  lang: 'en' | 'zh',
  { markdownOf, pngOf }: Browser,
): Promise<FromPanel | null> {
  const file = (content: string): FromPanel => ({ type: 'exported', format, content, name: view.type });
  if (format === 'markdown') return file(markdownOf(renderView(view, lang)));
  if (format === 'html') {
    return file(renderPage({ title: view.title, lang, views: [{ id: 'view-1', label: view.title, view }] }));
  }
  const svg = renderSvgFile(view, lang);
  if (svg === null) return null;
  return file(format === 'svg' ? svg : await pngOf(svg));
}
