import type { TextEdit } from '../../src/core/playbook/types.ts';

/** A text without its signs: one of several words, or a day, is read as its list or the calendar spells it. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True where edits of a text of this length overlap, or lie outside it. */
export function overlapping(edits: readonly TextEdit[], length: number): boolean {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  return sorted.some(
    ({ range }, index) =>
      range.start < 0 ||
      range.end > length ||
      range.start > range.end ||
      range.start < (sorted[index - 1]?.range.end ?? 0),
  );
}
