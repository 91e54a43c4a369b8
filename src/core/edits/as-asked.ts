import type { Playbook } from '../playbook/types.ts';
import { parseSyntax } from '../syntax/parse.ts';
import { applyEdits } from './apply-edits.ts';
import { askedPlaces } from './asked-places.ts';
import { areRowsAsAsked } from './rows/as-asked-in-rows.ts';
import { isReadAsAsked } from './as-asked-in-text.ts';
import { isWritten, readingsOf } from './readings.ts';
import type { Proposal } from './types.ts';

/**
 * Whether a document, read again after edits, says what was asked for and nothing else anew. The grammars of
 * Markdown and YAML meet in so many ways that looking is surer than foreseeing.
 */
export function isAsAsked(playbook: Playbook, proposal: Proposal): boolean {
  if (proposal.read) return true;
  if (proposal.rows) return areRowsAsAsked(playbook, proposal, proposal.rows);
  if (proposal.values) return isReadAsAsked(playbook, proposal);
  const { syntax } = playbook;
  const { edits, writes } = proposal;
  const before = readingsOf(syntax);
  const after = readingsOf(parseSyntax(applyEdits(syntax.text, edits)));
  const asked = askedPlaces(writes.map(({ place }) => place));
  for (const [place, { text }] of after) {
    if (!asked(place) && before.get(place)?.text !== text) return false;
  }
  for (const place of before.keys()) {
    if (!after.has(place) && !asked(place) && !place.startsWith('problem/')) return false;
  }
  return isWritten(writes, after);
}
