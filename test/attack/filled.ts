import type { Intent } from '../../src/core/generated/intents.ts';
import { propertyOf } from '../../src/core/edits/value-at.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';
import { partNamed } from '../../src/core/playbook/parts.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { commentsOf, json, linesAt, linesOf, more, restOf } from './read-again.ts';
import { bare, saysOrder, saysWord } from './said.ts';

/** Whether a value says what was written: as text, or as its column spells it. */
function says(playbook: Playbook, pointer: string, text: string): boolean {
  const [, list = '', index, column = ''] = pointer.split('/');
  const origin = playbook.origins.get(pointer);
  const value = rowsOf(playbook, list)[Number(index)]?.[column];
  const wanted = text.trim().replace(/\s*\n\s*/g, '\n');
  if (origin?.type === 'cell') {
    const is = origin.row.cells[origin.column]?.text ?? '';
    return is.trim().replace(/\s*\n\s*/g, '\n') === wanted;
  }
  // A value that cannot be read is absent; of one that is read in a line some signs are left out.
  if (typeof value !== 'string') return true;
  if (value === wanted || bare(value) === bare(wanted) || bare(wanted) === '') return true;
  return saysWord(playbook, pointer, text);
}

/** What is wrong after cells of a list were filled; null for nothing. */
export function cellsFault(
  before: Playbook,
  meant: Playbook,
  next: Playbook,
  { pointer, cells }: Extract<Intent, { type: 'set-cells' }>,
): string | null {
  const list = pointer.slice(1);
  const count = rowsOf(meant, list).length;
  const now = meant.kind === next.kind ? next : partNamed(next, meant.kind);
  if (!now) return 'is of another kind';
  const asked = Object.keys(cells).map((cell) => `${pointer}/${cell}`);
  const added = Object.entries(cells).flatMap(([cell, text]) =>
    Number.parseInt(cell, 10) >= count && text.trim() !== '' ? cell.split('/')[0] : [],
  );
  // A row of which nothing is left is none any more.
  const emptied = Object.values(cells).some((text) => rowsOf(meant, list).length > 0 && bare(text) === '');
  const most = count + new Set(added).size;
  const is = rowsOf(now, list).length;
  if (is > most || (is < most && !emptied && added.length === 0)) return `has ${is} rows instead of ${most}`;
  // A name in a heading is what the rows below it say of their place.
  const names = new Set(
    asked.flatMap((at) => (meant.origins.get(at)?.type === 'text' ? [dataAt(meant, at)] : [])),
  );
  const isPlaced = (kind: string, at: string): boolean => {
    const of = partNamed(before, kind);
    if (!of || propertyOf(of, at)?.node['x-ref'] === undefined) return false;
    return names.has(dataAt(of, at));
  };
  const columnOf = (of: Playbook, at: string): number | null => {
    const origin = of.origins.get(at);
    return origin?.type === 'cell' ? origin.column : null;
  };
  // A column that says how far work is in words or in numbers is the one or the other by what stands in it.
  const isInAsked = (at: string): boolean => {
    const row = at.slice(0, at.lastIndexOf('/') + 1);
    const column = columnOf(meant, at);
    return column !== null && asked.some((one) => one.startsWith(row) && columnOf(now, one) === column);
  };
  const isAsked = (kind: string, at: string): boolean =>
    isPlaced(kind, at) ||
    (kind === meant.kind && isInAsked(at)) ||
    (kind === meant.kind && (emptied || added.length > 0 ? at === pointer : asked.includes(at)));
  if (!saysOrder(before) && restOf(before, isAsked) !== restOf(next, isAsked))
    return 'changes something else';
  if (is === count) {
    const rows = rowsOf(meant, list).map((row, index) => [row, rowsOf(now, list)[index]] as const);
    const changed = rows.findIndex(([was, after], index) =>
      Object.keys({ ...was, ...after }).some(
        (column) =>
          !isInAsked(`${pointer}/${index}/${column}`) &&
          !(`${index}/${column}` in cells) &&
          json(was[column]) !== json(after?.[column]),
      ),
    );
    if (changed >= 0) return `changes row ${changed} beside what was asked`;
    const wrong = asked.find((at) => {
      const [index = '', column = ''] = at.slice(pointer.length + 1).split('/');
      return Number(index) < count && !says(now, at, cells[`${index}/${column}`] ?? '');
    });
    if (wrong !== undefined) return `does not say ${wrong}`;
  }
  // In a list of boxes each new row is one, and the words of a row are those of its box.
  if (added.length === 0 && next.tasks.length > before.tasks.length) return 'gains a task';
  if (json(commentsOf(next)) !== json(commentsOf(before))) return 'changes a remark';
  const own = linesAt(
    meant,
    asked.map((at) => at.replace(/\/[^/]+$/, '')),
  );
  const lost = more(more(linesOf(before.syntax.text), linesOf(next.syntax.text)), own);
  return lost.length > 0 ? `loses ${json(lost)}` : null;
}
