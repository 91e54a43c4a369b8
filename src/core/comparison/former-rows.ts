import { inPart, partName } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Pairing } from './pair.ts';
import type { ComparedRow } from './rows.ts';

/** Notes where the rows of a document, or of a part of one, stood before: pointers with their part. */
export function addFormerRows(
  formerRows: Map<string, string>,
  playbook: Playbook,
  pairs: Pairing<ComparedRow>['pairs'],
): void {
  const part = partName(playbook);
  const placed = (pointer: string): string => (part === undefined ? pointer : inPart(part, pointer));
  for (const { before, after } of pairs) formerRows.set(placed(after.pointer), placed(before.pointer));
}
