import { propertyOf } from '../../src/core/edits/value-at.ts';
import { readCell } from '../../src/core/playbook/values/cells.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';
import type { Playbook, TextEdit } from '../../src/core/playbook/types.ts';

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

/** True where one date may say in which order day and month stand in the others, since no key says it. */
export const saysOrder = ({ data, syntax }: Playbook): boolean =>
  !('dates' in data) && /\d\/\d/.test(syntax.text);

/** Whether a value is the one of several words that a text is read for: `（x` says that something is done. */
export function saysWord(playbook: Playbook, pointer: string, text: string): boolean {
  const property = propertyOf(playbook, pointer);
  const read = property?.values ? readCell(text, property) : null;
  return read?.type === 'value' && read.value === dataAt(playbook, pointer);
}
