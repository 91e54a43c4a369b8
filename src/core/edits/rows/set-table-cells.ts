import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Table, TableRow } from '../../syntax/types.ts';
import { cellEdit, cellSource, cellValue } from '../sources/cell-text.ts';
import { rowPlace } from '../readings.ts';
import type { Refusal } from '../refusal.ts';
import { tableRowSource } from './table-row-source.ts';
import type { Proposal } from '../types.ts';

/** Texts by column of the table, from 0. */
export type CellTexts = ReadonlyMap<number, string>;

/** Puts texts into cells of a row; the cells that a short one has not are written at its end. */
function rowEdits(text: string, table: Table, row: TableRow, texts: CellTexts): TextEdit[] | null {
  const { end } = row.range;
  const there = row.cells.filter(({ range }) => range.start < end).length;
  const edits: TextEdit[] = [];
  let behind = '';
  const last = Math.max(...[...texts].flatMap(([column, put]) => (put === '' ? [] : column)), there - 1);
  for (let column = there; column <= last; column++) behind += ` ${cellSource(texts.get(column) ?? '')} |`;
  for (const [column, put] of texts) {
    const cell = row.cells[column];
    if (cell && column < there) edits.push(cellEdit(text, table, row, column, cell, cellSource(put)));
  }
  if (behind === '') return edits;
  if (text.charAt(end - 1) !== '|') return null;
  return [...edits, { range: { start: end, end }, text: behind }];
}

/**
 * Puts texts into cells of one table, in rows that it has and in new ones after its last.
 * @param rows texts by row of the table, from 0
 */
export function setTableCells(
  { syntax }: Playbook,
  pointer: string,
  table: Table,
  rows: ReadonlyMap<number, CellTexts>,
): Proposal | Refusal {
  const { text } = syntax;
  const place = rowPlace(syntax, table, 0).replace(/0$/, '');
  const edits: TextEdit[] = [];
  const writes: Proposal['writes'] = [];
  const write = tableRowSource(syntax, table);
  let added = '';
  const texts = [...rows].toSorted(([a], [b]) => a - b);
  for (const [index, cells] of texts) {
    const row = table.rows[index];
    if (row) {
      const own = rowEdits(text, table, row, cells);
      if (!own) return { refused: 'no-cell', at: pointer };
      edits.push(...own);
      for (const [column, put] of cells)
        writes.push({ place: `${place}${index}/${column}`, text: cellValue(put) });
    } else {
      const line = table.align.map((_, column) => cellValue(cells.get(column) ?? ''));
      added += write(line);
      writes.push({ place: `${place}${index}`, text: line });
    }
  }
  const { end } = table.range;
  if (added !== '') edits.push({ range: { start: end, end }, text: added });
  return { edits, writes };
}
