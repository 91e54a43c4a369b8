import type { Lang } from '../core/playbook/types.ts';
import type { View } from '../core/generated/views.ts';
import { renderSvg } from './page.tsx';
import { css, type ThemeName } from './theme.ts';

/** Attributes without a value, which HTML allows and XML does not, get an empty one. */
function asXml(html: string): string {
  return html.replace(/<\w+(?:\s+[\w:-]+(?:="[^"]*")?)+/g, (tag) =>
    tag.replace(/(\s[\w:-]+)(="[^"]*")?/g, (_, name: string, value = '=""') => name + value),
  );
}

/**
 * The drawing of a view as a file of its own, with its styles; null where the view is no drawing.
 *
 * @param theme without one the light colours
 */
export function renderSvgFile(view: View, lang: Lang, theme: ThemeName = 'light'): string | null {
  const svg = renderSvg(view, lang);
  if (!svg) return null;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(svg)
    .replace('<svg ', `<svg data-theme="${theme}" `)
    .replace('>', `><style>${css}</style>`)}\n`;
}
