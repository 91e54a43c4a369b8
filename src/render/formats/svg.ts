import { finishedMarkup } from '../../core/escape/markup.ts';
import type { Exporter, Format } from './format.ts';

export const format: Format = {
  id: 'svg',
  name: 'SVG',
  description: { en: 'a drawing without loss', zh: '矢量图' },
  extension: 'svg',
  binary: false,
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

/** The drawing with its styles, in light colours unless another theme is asked for. */
export const exportViews: Exporter = async (views, { lang, theme = 'light' }) => {
  const [{ renderSvg }, { css }] = await Promise.all([import('../page.tsx'), import('../theme.ts')]);
  const drawings = views.flatMap(({ view }) => renderSvg(view, lang) ?? []);
  const [svg] = drawings;
  if (svg === undefined || drawings.length > 1) return { drawings: drawings.length };
  const [root = ''] = svg.match(TAG) ?? [];
  const inside = svg.slice(root.length + '>'.length);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `${asXml(root).replace('<svg', `<svg data-theme="${theme}"`)}><style>${css}</style>${asXml(inside)}\n`
  );
};
