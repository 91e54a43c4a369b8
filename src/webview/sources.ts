import { unqualified, type Place } from '../core/views/qualify.ts';
import type { Source, ToPanel } from '../service/preview/panel-messages.ts';
import { sourceOf } from '../service/preview/sources.ts';

export type Shown = Extract<ToPanel, { type: 'show' }>;

/** The document that a pointer of a picture speaks of, as it stood, and the pointer within it or its part. */
export function placeOf(shown: Shown, qualified: string): Source & Pick<Place, 'part' | 'pointer'> {
  const { path, part, pointer } = unqualified(qualified);
  const { uri, version } = sourceOf(shown, path) ?? shown;
  return { uri, version, part, pointer };
}

/** The same for every way in which pictures name a row. */
export function rowKey(shown: Shown, qualified: string): string {
  const { uri, part, pointer } = placeOf(shown, qualified);
  return JSON.stringify([uri, part, pointer]);
}

/**
 * The pointer of the row or task that holds a line: the last one that begins at or above it. All pictures
 * are asked, since one alone may know nothing of that part of the text.
 */
export function pointerAt(shown: Shown, { uri, line }: { uri: string; line: number }): string | null {
  let best: string | null = null;
  let begins = -1;
  for (const { lines } of shown.views) {
    for (const [pointer, at] of Object.entries(lines)) {
      if (at > line || at < begins || placeOf(shown, pointer).uri !== uri) continue;
      best = pointer;
      begins = at;
    }
  }
  return best;
}
