import { isListProperty } from '../../../core/playbook/values/cells.ts';
import type { ListProperty, Property } from '../../../core/playbook/schema.ts';
import type { Playbook } from '../../../core/playbook/types.ts';
import type { Table } from '../../../core/syntax/types.ts';
import { namesRows } from '../../text/fields.ts';
import { lastOf, replacedSpan, type LineText } from './line-text.ts';
import type { CursorContext } from './cursor-context.ts';

/** What separates items of a cell, as the cursor sees it from before and from behind. */
const SEPARATOR = /<br\s*\/?>|[,，、;；]/i;
const UP_TO_SEPARATOR = /^(?:(?!<br)\\?[^|,，、;；])*/i;
const UP_TO_BAR = /^(?:\\.|[^|\\])*/;

/** The list that a table stands for, as binding found it. */
function listOfTable(
  playbook: Playbook,
  table: Table,
): { list: ListProperty; columns: (string | null)[] } | null {
  for (const [pointer, origin] of playbook.origins) {
    if (origin.type !== 'table') continue;
    const bound = origin.tables.find((one) => one.table === table);
    const list = bound && playbook.schema.lists.get(pointer.slice(1));
    if (bound && list) return { list, columns: bound.columns };
  }
  return null;
}

const holdsSeveral = (property: Property): boolean =>
  isListProperty(property) || property.cell === 'people' || namesRows(property);

/** A column's name, or a cell below one. */
export function inTable(playbook: Playbook, line: LineText): CursorContext | null {
  const { text, tables } = playbook.syntax;
  const { offset, before, after } = line;
  // Before its first bar a row has nothing yet.
  if (before.trim() === '' && after.trimStart().startsWith('|')) return null;
  // White space at the end of its last line is no part of a table, but somebody writes there.
  const lineEnd = (end: number): number => (text.indexOf('\n', end) + 1 || text.length + 1) - 1;
  const table = tables.find(({ range }) => range.start <= offset && offset <= lineEnd(range.end));
  const bound = table && listOfTable(playbook, table);
  if (!table || !bound) return null;
  const cells = before.split(/(?<!\\)\|/);
  const column = before.trimStart().startsWith('|') ? cells.length - 2 : cells.length - 1;
  const typed = (cells.at(-1) ?? '').trimStart();
  if (offset <= table.header.range.end) {
    const present = bound.columns.flatMap((name) => name ?? []);
    return { type: 'column', list: bound.list, present, ...replacedSpan(line, typed, UP_TO_BAR) };
  }
  if (offset <= table.delimiter.end) return null;
  const property = bound.list.columns.get(bound.columns[column] ?? '');
  if (!property) return null;
  const inList = holdsSeveral(property);
  const span = inList
    ? replacedSpan(line, lastOf(typed, SEPARATOR), UP_TO_SEPARATOR)
    : replacedSpan(line, typed, UP_TO_BAR);
  return { type: 'cell', property, quoting: 'cell', quoted: false, inList, ...span };
}

/** A line that may become the first of a row: right below a table, holding nothing but a bar. */
export function belowTable(
  playbook: Playbook,
  { before, after, start, offset }: LineText,
): CursorContext | null {
  if (!['', '|'].includes(before.trim()) || after.trim() !== '') return null;
  const hasBar = before.includes('|');
  const { tables, eol } = playbook.syntax;
  // A line with a bar is a row of the table already.
  const table = tables.find(
    ({ range, delimiter }) =>
      (range.end < start && start - range.end <= eol.length) ||
      (hasBar && delimiter.end < start && start <= range.end),
  );
  const bound = table && listOfTable(playbook, table);
  return table && bound ? { type: 'row', table, ...bound, start, end: offset } : null;
}
