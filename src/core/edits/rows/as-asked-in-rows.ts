import { hostOf, partName, partNamed, withParts } from '../../playbook/parts.ts';
import { rowsOf, type Row } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { applyEdits } from '../apply-edits.ts';
import { besideRanges } from '../beside.ts';
import { editedRanges } from '../edited-range.ts';
import type { Proposal, RowOrder } from '../types.ts';

const without = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(Object.entries(row).filter(([name]) => !columns.includes(name)));

/** All that a document and its parts say beside one of their lists, each with how often; numbers of rows are left out. */
function saidBeside(host: Playbook, kind: string, list: string): string[] {
  const said: string[] = [];
  for (const playbook of withParts(host)) {
    for (const [name, value] of Object.entries(playbook.data)) {
      if (playbook.kind === kind && name === list) continue;
      const values: unknown[] = Array.isArray(value) ? value : [value];
      for (const one of values) said.push(JSON.stringify([playbook.kind, name, one]));
    }
  }
  return said.toSorted();
}

function problemsOf(host: Playbook): Set<string> {
  return new Set(
    withParts(host).flatMap(({ kind, problems }) =>
      problems.map(({ rule, message, pointer, params }) =>
        JSON.stringify([kind, rule, message, pointer.replace(/\/\d+/g, ''), params]),
      ),
    ),
  );
}

/** Tasks by what they say, without the place that numbers and headings give them. */
function tasksOf({ tasks, syntax }: Playbook, leftOut: Range | undefined): string[] {
  return tasks
    .filter(({ index }) => {
      const start = syntax.tasks[index]?.range.start ?? -1;
      return !leftOut || start < leftOut.start || start >= leftOut.end;
    })
    .map(({ text, state, owners, facts }) => JSON.stringify([text, state, owners, facts]))
    .toSorted();
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether a document, read again after rows of a list have changed their places, come or gone, has just these rows in
 * just this order, and says everything else as before.
 */
export function areRowsAsAsked(
  playbook: Playbook,
  { edits }: Proposal,
  { list, order, beside, gone, added }: RowOrder,
): boolean {
  const host = hostOf(playbook);
  const next = host.reread(applyEdits(host.syntax.text, edits));
  const meant = next && partNamed(next, partName(playbook));
  if (!next || (!meant && order.length > 0)) return false;
  const before = rowsOf(playbook, list);
  const after = meant ? rowsOf(meant, list) : [];
  const problems = problemsOf(host);
  const edited = editedRanges(edits);
  return (
    after.length === order.length &&
    order.every(
      (from, index) => without(before[from] ?? {}, beside) === without(after[index] ?? {}, beside),
    ) &&
    isSame(saidBeside(host, playbook.kind, list), saidBeside(next, playbook.kind, list)) &&
    isSame(tasksOf(host, gone), tasksOf(next, edited[added ?? -1])) &&
    [...problemsOf(next)].every((one) => problems.has(one)) &&
    next.unread.length <= host.unread.length &&
    besideRanges(
      host.syntax,
      edits.map(({ range }) => range),
    ) === besideRanges(next.syntax, edited)
  );
}
