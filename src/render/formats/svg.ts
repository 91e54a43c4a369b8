import { finishedMarkup } from '../../core/escape/markup.ts';
import type { Exporter, Format } from './format.ts';

export const format: Format = {
  id: 'svg',
  name: 'SVG',
  description: { en: 'a drawing without loss', zh: '矢量图' },
  extension: 'svg',
  binary: false,
  drawing: true,
  panel: 'file',
};

/** A start tag up to its end; `<` and `"` of an attribute's value are escaped, `>` is not. */
const TAG = /<\w+(?:\s+[\w:-]+(?:="[^"]*")?)*/g;

/** XML allows neither attributes without a value, which get an empty one, nor the end of a CDATA section in a text. */
function asXml(html: string): string {
  const xml = finishedMarkup(html).replaceAll(']]>', ']]&gt;');
  return xml.replace(TAG, (tag) =>
    tag.replace(/(\s[\w:-]+)(="[^"]*")?/g, (_, name: string, value = '=""') => name + value),
  );
}

const BOX = / viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/;

/**
 * The drawing with its head, styles and font, in light colours unless another theme is asked for; on a ground of its own,
 * since the page that shows it may be dark.
 */
export const exportViews: Exporter = async (views, { lang, theme = 'light' }) => {
  const [{ renderSvg }, { drawingHead }, { css, FONT }] = await Promise.all([
    import('../page.tsx'),
    import('../drawing-head.tsx'),
    import('../theme.ts'),
  ]);
  const drawings = views.flatMap(({ view }) => {
    const svg = renderSvg(view, lang);
    return svg === null ? [] : [{ view, svg }];
  });
  const [drawing] = drawings;
  if (drawing === undefined || drawings.length > 1) return { drawings: drawings.length };
  const { view, svg } = drawing;
  const [root = ''] = svg.match(TAG) ?? [];
  const [, width = '0', height = '0'] = BOX.exec(root) ?? [];
  const head = drawingHead(view, lang, Number(width));
  const all = Number(height) + head.height;
  const box = ` data-theme="${theme}" viewBox="0 ${-head.height} ${width} ${all}" width="${width}" height="${all}"`;
  const inside = head.svg + svg.slice(root.length + '>'.length);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `${asXml(root.replace(BOX, box))}><style>svg{font-family:${FONT};background:var(--bg)}${css}</style>${asXml(inside)}\n`
  );
};
