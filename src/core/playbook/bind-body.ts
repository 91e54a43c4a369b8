import { readItems } from './body/items.ts';
import { readTable } from './body/tables.ts';
import { readTexts } from './body/texts.ts';
import { bindControlHeadings, bindControlLines } from './notations/control.ts';
import { bindHeadings } from './notations/headings.ts';
import { listsOf } from './notations/item-lists.ts';
import { noteTabbedLines } from './notations/tabbed-lines.ts';
import { noteUnreadHeadings } from './notations/unread-headings.ts';
import { binderOf, type Reader } from './reader.ts';

/** True where the front matter has rows already. */
const hasRows = ({ host }: Reader): boolean =>
  [...host.schema.lists.keys()].some((name) => host.data[name] !== undefined);

/** Binds what stands in the body: tables, items and headings to lists, lines and prose to facts and texts. */
export function bindBody(reader: Reader): void {
  const { syntax } = reader;
  bindHeadings(reader);
  const places = [
    ...syntax.tables.map((table) => ({ start: table.range.start, read: () => readTable(reader, table) })),
    ...listsOf(syntax).map((items) => ({
      start: items.items[0]?.range.start ?? 0,
      read: () => readItems(reader, items),
    })),
  ];
  for (const { read } of places.toSorted((a, b) => a.start - b.start)) read();
  noteUnreadHeadings(reader);
  noteTabbedLines(reader);
  bindControlLines(reader);
  bindControlHeadings(reader);
  for (const { kind } of reader.own) {
    const binder = binderOf(reader, kind);
    if (binder) readTexts(reader, binder);
  }
  // A document of which no row is read is not all prose.
  if (reader.readings.length === 0 && reader.unread.length === 0 && !hasRows(reader))
    reader.unread.push(...reader.passed);
}
