import type { Lang } from '../core/playbook/types.ts';
import type { View } from '../core/generated/views.ts';
import { proseIn, type Html } from './markdown.ts';
import { leftOutNotes, pictureOf, renderView } from './page.tsx';
import { paragraph, type Prose } from './parts/prose.ts';

/**
 * What pictures say as text, one after the other: what each says itself, else what its page says beside its drawing.
 *
 * @param parseHtml reads HTML, as whoever asks can: a browser, or a parser on the disk side
 */
export async function proseOf(
  views: readonly View[],
  lang: Lang,
  parseHtml: (html: string) => Html | Promise<Html>,
): Promise<Prose[]> {
  const texts = views.map(async (view): Promise<Prose> => [
    ...(view.score && pictureOf(view).prose ? [paragraph(view.score.standing)] : []),
    ...(pictureOf(view).prose?.(view, lang) ?? proseIn(await parseHtml(renderView(view, lang)))),
  ]);
  const notes = leftOutNotes(views, lang).map((note): Prose => [paragraph(note)]);
  return [...(await Promise.all(texts)), ...notes];
}
