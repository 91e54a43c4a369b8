import type { ExportHost } from '../render/formats/format.ts';
import { exporters } from '../render/generated/formats.ts';
import { markdownFrom } from '../render/markdown.ts';
import { proseOf } from '../render/prose-of.ts';
import { richText } from '../render/rich-text.ts';
import type { PlacedView } from '../service/preview/panel-messages.ts';
import type { Shown } from './sources.ts';

/** As what a picture can be copied, and the format that it is saved as where the clipboard does not take it. */
export const COPIES = { picture: 'png', rich: 'html', markdown: 'markdown' } as const;
export type Copy = keyof typeof COPIES;

/** The bytes of a PNG, given as a data address: a page with our policy may not fetch one. */
function pngOf(address: string): Blob {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: 'image/png' });
}

/** What goes to the clipboard, by its type; all of it is on its way, not there yet. */
export function copied(
  kind: Copy,
  { view }: PlacedView,
  { lang, sheet }: Pick<Shown, 'lang' | 'sheet'>,
  host: ExportHost,
): Record<string, Promise<Blob>> {
  const blob = (type: string, text: Promise<string>): Promise<Blob> =>
    text.then((value) => new Blob([value], { type }));
  const prose = proseOf([view], lang, host.parseHtml);
  if (kind === 'markdown')
    return {
      'text/plain': blob(
        'text/plain',
        prose.then((texts) => texts.map(markdownFrom).join('\n')),
      ),
    };
  if (kind === 'rich') {
    const rich = prose.then((texts) => richText(texts.flat()));
    return {
      'text/html': blob(
        'text/html',
        rich.then(({ html }) => html),
      ),
      'text/plain': blob(
        'text/plain',
        rich.then(({ text }) => text),
      ),
    };
  }
  const png = Promise.resolve(exporters.png?.([{ view, sheet }], { lang, host }));
  return {
    'image/png': png.then((address) => {
      if (typeof address !== 'string') throw new Error('there is no drawing');
      return pngOf(address);
    }),
  };
}

/**
 * Copies a picture. It is handed over while it is still being made, since browsers allow the clipboard for a moment
 * after a click only. Rejects where the clipboard does not take it.
 */
export async function copy(...what: Parameters<typeof copied>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem(copied(...what))]);
}
