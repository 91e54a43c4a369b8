import { withParts } from '../../playbook/parts.ts';
import type { Playbook, TextEdit } from '../../playbook/types.ts';
import { applyEdits } from '../apply-edits.ts';
import { besideRanges } from '../beside.ts';
import { editedRanges } from '../edited-range.ts';

/** Columns that a rewrite may give to the rows of a list, as a number before each. */
export interface Gained {
  list: string;
  column: string;
}

/** A value with the keys of its mappings in one order, without what a rewrite may give. */
function inOrder(value: unknown, without: string | null): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, without));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => key !== without)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one, null)]);
}

function dataOf(host: Playbook, gained: Gained | null): string {
  const parts = withParts(host).map(({ kind, data }) => [
    kind,
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, inOrder(value, name === gained?.list ? gained.column : null)]),
  ]);
  return JSON.stringify([
    parts,
    host.tasks.map(({ text, state, owners, facts }) => [text, state, owners, facts]),
  ]);
}

/** What is wrong with a document, without the words in which it is said. */
function problemsOf(host: Playbook): Set<string> {
  return new Set(
    withParts(host).flatMap(({ kind, problems }) =>
      problems.map(({ rule, message, pointer }) => `${kind} ${rule} ${message} ${pointer}`),
    ),
  );
}

/** Whether a document says the same after edits, and all else of its text stays. */
export function isSameReading(host: Playbook, edits: TextEdit[], gained: Gained | null = null): boolean {
  const next = host.reread(applyEdits(host.syntax.text, edits));
  if (!next || dataOf(host, gained) !== dataOf(next, gained)) return false;
  const known = problemsOf(host);
  return (
    [...problemsOf(next)].every((one) => known.has(one)) &&
    next.unread.length <= host.unread.length &&
    besideRanges(
      host.syntax,
      edits.map(({ range }) => range),
    ) === besideRanges(next.syntax, editedRanges(edits))
  );
}
