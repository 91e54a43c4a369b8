import type { Finding, Fix, TextEdit } from '../playbook/types.ts';

/** Where an edit belongs among others that are in the order of the text, or -1 where it overlaps one of them. */
function placeAmong(taken: readonly TextEdit[], { start, end }: TextEdit['range']): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1]?.range;
  const after = taken[low]?.range;
  // Of two texts at one place nobody says which one comes first.
  const overlaps = (before && before.end > start) || (after && (after.start < end || after.start === start));
  return overlaps ? -1 : low;
}

/**
 * Fixes that can be made at once: the first of each finding, in the order of the findings, without those
 * whose edits overlap one that is taken already. What is left out may be found again in the text after it.
 */
export function compatibleFixes(findings: readonly Finding[]): Fix[] {
  const taken: TextEdit[] = [];
  return findings.flatMap(({ fixes: [fix] }) => {
    if (!fix || fix.edits.some(({ range }) => placeAmong(taken, range) < 0)) return [];
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit.range), 0, edit);
    return [fix];
  });
}
