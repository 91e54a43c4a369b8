import { dataAt } from '../../playbook/data-at.ts';
import type { Origin, Playbook } from '../../playbook/types.ts';

/** A cell of a table, by its column. */
export type CellPlace = Pick<Extract<Origin, { type: 'cell' }>, 'table' | 'row' | 'column'>;

/**
 * The cell of the next row where it says nothing and so means what a cell says, as merged cells leave it: it is to
 * say that itself once the cell above says something else.
 *
 * @param pointer of the value of that cell
 * @returns with what it means
 */
export function cellAsAbove(
  playbook: Playbook,
  pointer: string,
  { table, column }: Pick<CellPlace, 'table' | 'column'>,
): (CellPlace & { text: string }) | null {
  const [, list, index, key] = pointer.split('/');
  // Only the first column is read so.
  if (column !== 0 || key === undefined) return null;
  const below = `/${list}/${Number(index) + 1}`;
  const next = playbook.origins.get(below);
  if (next?.type !== 'row' || next.table !== table || next.row.cells[0]?.text.trim() !== '') return null;
  const text = dataAt(playbook, `${below}/${key}`);
  const isSame = typeof text === 'string' && text === dataAt(playbook, pointer);
  return isSame ? { table, row: next.row, column, text } : null;
}
