import type { ListItem, Paragraph, Syntax } from '../../syntax/types.ts';
import { escapePointer } from '../binder.ts';
import type { Reader } from '../reader.ts';
import { indexOf } from './item-lists.ts';
import { wrappedLinesOf, readLabelled } from './labelled.ts';
import { columnFor, putField, withoutMarks, type TextRow } from './rows.ts';

/** What labelled lines and items directly below a heading or bold line say of its row. */
export function putBelow({ syntax, taken }: Reader, row: TextRow, below: readonly Paragraph[]): void {
  for (const { range, item } of below) {
    const around = syntax.items[item];
    // What stands within a numbered item is of that item.
    if (around && (around.parent >= 0 || around.number !== null)) continue;
    for (const { text, offset } of wrappedLinesOf(syntax.text, range)) {
      const labelled = readLabelled(text, offset);
      const column = labelled && columnFor(row.list, labelled.label);
      if (!labelled || !column) continue;
      if (around) taken.add(around.list);
      if (labelled.value !== '')
        putField(row, column.name, withoutMarks(labelled.value), labelled.valueRange);
      else putInner(syntax, taken, row, column.name, item, range.end);
    }
  }
}

/** A label with nothing behind it: what the items below it say, one after the other. */
function putInner(
  { items, text }: Syntax,
  taken: Reader['taken'],
  row: TextRow,
  column: string,
  parent: number,
  after: number,
): void {
  if (row.binder.origins.has(`${row.pointer}/${escapePointer(column)}`)) return;
  let at = indexOf(items, after);
  const first = items[at];
  if (!first || first.parent !== parent || first.range.start < after) return;
  if (text.slice(after, first.range.start).trim() !== '') return;
  taken.add(first.list);
  const list: ListItem[] = [];
  // Those within its items stand between the items of a list.
  const end = items[parent]?.range.end ?? Infinity;
  for (let item: ListItem | undefined = first; item && item.range.start < end; item = items[(at += 1)]) {
    if (item.list === first.list) list.push(item);
    else if (item.parent === parent) break;
  }
  const last = list.at(-1) ?? first;
  const all = list.map((item) => item.text).join('; ');
  putField(row, column, all, { start: first.textRange.start, end: last.textRange.end });
}

/** What follows the name of a row in a line stands below its heading: what is done in a case, the duties of a role. */
export function putRest({ syntax }: Reader, row: TextRow, index: number): void {
  const [, rest] = row.list.sequence;
  if (rest === undefined || row.data[rest] !== undefined || Object.keys(row.data).length > 1) return;
  const section = syntax.sections[index];
  const prose = section?.prose ?? [];
  const first = prose[0];
  const last = prose.at(-1);
  if (!first || !last) return;
  const text = prose.map((paragraph) => paragraph.text).join('\n');
  putField(row, rest, text, { start: first.range.start, end: last.range.end });
}
