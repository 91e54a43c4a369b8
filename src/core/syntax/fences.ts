import { countWhile } from '../bisect.ts';
import type { Range } from './types.ts';

/** Front matter in the text: with its fences, and without. */
export interface Fences {
  range: Range;
  content: Range;
  closed: boolean;
}

/** The lines between the fences; without a closing fence, up to the first blank line. */
export function findFences(text: string, bom: number): Fences | null {
  const opening = /---[ \t]*\r?\n/y;
  opening.lastIndex = bom;
  if (!opening.test(text)) return null;
  const start = opening.lastIndex;
  // YAML ends a document with three dots as well.
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found) {
    const end = found.index + found[0].trimEnd().length;
    return { range: { start: bom, end }, content: { start, end: found.index }, closed: true };
  }
  const blank = /^[ \t]*\r?$/gm;
  blank.lastIndex = start;
  const end = blank.exec(text)?.index ?? text.length;
  // A rule above the first paragraph is no front matter.
  if (!/^["']?[A-Za-z][\w-]*["']?\s*[:：]/.test(text.slice(start, end))) return null;
  return { range: { start: bom, end }, content: { start, end }, closed: false };
}

/**
 * Gives top-level keys with a full-width colon the colon and space that YAML wants.
 *
 * @returns the YAML and a map from its offsets to those of the document.
 */
export function withAsciiColons(
  source: string,
  base: number,
): { yaml: string; at: (offset: number) => number } {
  const added: number[] = [];
  const yaml = source.replace(/^([A-Za-z][\w-]*)：/gm, (_, key: string, index: number) => {
    added.push(index + key.length + 1 + added.length);
    return `${key}: `;
  });
  const addedBefore = (offset: number): number => countWhile(added, (one) => one < offset);
  return { yaml, at: (offset) => base + offset - addedBefore(offset) };
}
