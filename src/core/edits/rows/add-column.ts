import type { Playbook, TextEdit } from '../../playbook/types.ts';
import { cellSource, displayWidth } from '../sources/cell-text.ts';
import { columnLabel } from '../sources/column-label.ts';
import type { Proposal } from '../types.ts';

/**
 * A value of a row in a column that its table has not yet, which is added behind the last one.
 *
 * @param pointer of the value
 * @returns null where the row stands in no table, or in one whose lines do not all end with a bar
 */
export function addColumn(playbook: Playbook, pointer: string, value: string): Proposal | null {
  const [, name = '', , column = ''] = pointer.split('/');
  const list = playbook.schema.lists.get(name);
  const property = list?.columns.get(column);
  const origin = playbook.origins.get(pointer.slice(0, pointer.lastIndexOf('/')));
  if (!list || !property || origin?.type !== 'row' || origin.table.headers) return null;
  const { header, delimiter, rows, align } = origin.table;
  const { text } = playbook.syntax;
  const isWhole = rows.every(({ cells, beyond }) => cells.length === align.length && beyond.length === 0);
  const ends = [header.range, delimiter, ...rows.map(({ range }) => range)].map(({ end }) => end);
  if (!isWhole || ends.some((end) => text.charAt(end - 1) !== '|')) return null;
  const [label, source] = [columnLabel(list, property, playbook.lang), cellSource(value)];
  const width = Math.max(3, displayWidth(label), displayWidth(source));
  const added = (end: number, cell: string): TextEdit => ({
    range: { start: end, end },
    text: ` ${cell}${' '.repeat(width - displayWidth(cell))} |`,
  });
  return {
    edits: [
      added(header.range.end, label),
      added(delimiter.end, '-'.repeat(width)),
      ...rows.map((row) => added(row.range.end, row === origin.row ? source : '')),
    ],
    writes: [],
    values: [{ pointer, text: value }],
  };
}
