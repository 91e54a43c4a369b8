import { withParts } from '../playbook/parts.ts';
import type { Finding, Playbook } from '../playbook/types.ts';
import type { States } from './document.ts';
import { pairDocuments } from './documents.ts';
import { pairFindings } from './findings.ts';
import { addFormerRows } from './former-rows.ts';
import { pairRows } from './rows.ts';

function formerRowsOf({ before, after }: States, was: Playbook, is: Playbook): Map<string, string> {
  const former = new Map(withParts(was).map((one): [string, Playbook] => [one.kind, one]));
  const rows = new Map<string, string>();
  for (const one of withParts(is)) {
    const partner = former.get(one.kind);
    if (partner) addFormerRows(rows, one, pairRows(before.contextOf(partner), after.contextOf(one)).pairs);
  }
  return rows;
}

/**
 * The findings that a change brings: those of documents as they are that had no partner before, in the same
 * document, wherever its row stands now.
 *
 * @param states analysed for the same day and by the same configuration, as for `compare`
 */
export function newFindings(states: States): Set<Finding> {
  const { pairs, added } = pairDocuments(states.before.playbooks, states.after.playbooks);
  const found = new Set<Finding>();
  for (const { before, after } of pairs) {
    const [was, is] = [states.before.fileOf(before).findings, states.after.fileOf(after).findings];
    if (is.length === 0) continue;
    const rows = formerRowsOf(states, before, after);
    for (const finding of pairFindings(was, is, (row) => rows.get(row)).found) found.add(finding);
  }
  for (const one of added) for (const finding of states.after.fileOf(one).findings) found.add(finding);
  return found;
}
