import { countWhile } from '../bisect.ts';
import type { Finding, Fix, TextEdit } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';

const overlap = (a: Range, b: Range | undefined): boolean =>
  b !== undefined && a.start < b.end && b.start < a.end;

/** Where an edit belongs among others that are in the order of the text, or -1 where it overlaps one of them. */
function placeAmong(taken: readonly TextEdit[], { start, end }: Range): number {
  const at = countWhile(
    taken,
    ({ range }) => range.start < start || (range.start === start && range.end <= end),
  );
  const beside = [taken[at - 1], taken[at]];
  return beside.some((edit) => overlap({ start, end }, edit?.range)) ? -1 : at;
}

/** A fix that can be made unasked. */
export const isSafe = ({ offered, doubtful }: Pick<Fix, 'offered' | 'doubtful'>): boolean =>
  !offered && !doubtful;

/** A fix that is the only answer, safe or not. */
export const isAnswer = ({ offered }: Pick<Fix, 'offered'>): boolean => !offered;

/**
 * Fixes that can be made at once: the first of each finding that is wanted, in the order of the findings, without those
 * whose edits overlap one that is taken already. What is left out may be found again in the text after it.
 */
export function compatibleFixes(
  findings: readonly Finding[],
  isWanted: (fix: Fix) => boolean = isSafe,
): Fix[] {
  const taken: TextEdit[] = [];
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(isWanted);
    if (!fix || fix.edits.some(({ range }) => placeAmong(taken, range) < 0)) return [];
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit.range), 0, edit);
    return [fix];
  });
}
