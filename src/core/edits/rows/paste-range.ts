import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Table, TableRow } from '../../syntax/types.ts';
import type { TextRange } from './range-text.ts';
import { settled } from '../settled.ts';
import { setTableCells, type CellTexts } from './set-table-cells.ts';

/** The row of a table that an offset is in. */
function rowAt(
  tables: readonly Table[],
  offset: number,
): { table: Table; row: TableRow; index: number } | null {
  for (const table of tables) {
    const index = table.rows.findIndex(({ range }) => range.start <= offset && offset <= range.end);
    const row = table.rows[index];
    if (row) return { table, row, index };
  }
  return null;
}

/** The column of a line of a table that an offset is in, by the bars before it. */
function columnAt(text: string, { range: { start } }: TableRow, offset: number): number {
  const before = text.slice(start, offset);
  const bars = before.match(/(?<!\\)\|/g)?.length ?? 0;
  return Math.max(0, bars - (before.trimStart().startsWith('|') ? 1 : 0));
}

/**
 * Edits that put a range of a spreadsheet into a table of the text, from the cell on that an offset is in; rows behind
 * the last one are added. Null where that is in no row of a table, or the range is wider than what is right of it.
 */
export function pasteRange(playbook: Playbook, offset: number, range: TextRange): TextEdit[] | null {
  const { text, tables } = playbook.syntax;
  const at = rowAt(tables, offset);
  if (!at) return null;
  const { table, row, index } = at;
  const column = columnAt(text, row, offset);
  const width = range.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (column + width > table.align.length) return null;
  const rows = new Map(
    range.map((cells, down): [number, CellTexts] => [
      index + down,
      new Map(cells.map((cell, right) => [column + right, cell])),
    ]),
  );
  const proposal = setTableCells(playbook, '', table, rows);
  return 'refused' in proposal ? null : (settled(playbook, proposal)?.edits ?? null);
}
