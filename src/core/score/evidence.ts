import { placedRows, textOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { mayStandUnknown } from '../playbook/evidence/unknown-columns.ts';
import type { Evidence } from './types.ts';

/** What rows of a list claim, and what such a claim may rest on. */
export interface Claim {
  list: string;
  /** The column of the claim, score or status. */
  says: string;
  /** Values that claim something; any where it is left out. */
  only?: readonly string[];
  /** Columns of which one names a source, a reading or a date; with `/` before it a key of the document. */
  by: readonly string[];
}

/** Evidence for the claims of a document; null where it makes none. */
export function evidenceOf(playbook: Playbook, claims: readonly Claim[]): Evidence | null {
  const { data } = playbook;
  const judged = claims.flatMap(({ list, says, only, by }) =>
    placedRows(playbook, list).flatMap(({ row, pointer }) => {
      const said = textOf(row[says]);
      if (said === undefined || (only && !only.includes(said))) return [];
      const isGrounded = by.some(
        (name) => textOf(name.startsWith('/') ? data[name.slice(1)] : row[name]) !== undefined,
      );
      // What may stand in a column that nobody knows is not known to be missing.
      const isUnknown = !isGrounded && by.some((name) => mayStandUnknown(playbook, `${pointer}/${name}`));
      return isUnknown ? [] : [{ pointer: `${pointer}/${says}`, isGrounded }];
    }),
  );
  if (judged.length === 0) return null;
  const missing = judged.flatMap(({ pointer, isGrounded }) => (isGrounded ? [] : [pointer]));
  return { have: judged.length - missing.length, of: judged.length, missing };
}
