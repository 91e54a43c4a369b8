import type { Playbook, TextEdit } from '../playbook/types.ts';
import { isAsAsked } from './as-asked.ts';
import { keepAligned } from './keep-aligned.ts';
import type { Proposal } from './types.ts';

/** The edits of the first spelling of a proposal that is read as asked, with tables aligned as before; null where none is. */
export function settled(playbook: Playbook, proposal: Proposal): { edits: TextEdit[] } | null {
  for (let one: Proposal | undefined = proposal; one; one = one.otherwise) {
    if (one.edits.length === 0 || isAsAsked(playbook, one))
      return { edits: keepAligned(playbook.syntax, one.edits) };
  }
  return null;
}
