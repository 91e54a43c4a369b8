import type { TextEdit } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';

/** Where the texts of edits stand after them. */
export function editedRanges(edits: readonly TextEdit[]): Range[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ range: { start, end }, text }) => {
      const from = start + shift;
      shift += text.length - (end - start);
      return { start: from, end: from + text.length };
    });
}
