import { dataAt } from '../../playbook/data-at.ts';
import { isDitto } from '../../playbook/values/ditto.ts';
import type { Origin, Playbook } from '../../playbook/types.ts';
import type { TableRow } from '../../syntax/types.ts';

/** A cell of a table, by its column. */
export type CellPlace = Pick<Extract<Origin, { type: 'cell' }>, 'table' | 'row' | 'column'>;

/** Of an empty cell only one of the first column is read so. */
function meansAbove({ cells }: TableRow, column: number): boolean {
  const text = cells[column]?.text.trim() ?? '';
  return isDitto(text) || (column === 0 && text === '');
}

/**
 * The cell of the next row where it means what a cell says, by `同上` or as merged cells leave it: it is to say that
 * itself once the cell above says something else.
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
  if (key === undefined) return null;
  const below = `/${list}/${Number(index) + 1}`;
  const next = playbook.origins.get(below);
  if (next?.type !== 'row' || next.table !== table || !meansAbove(next.row, column)) return null;
  const text = dataAt(playbook, `${below}/${key}`);
  const isSame = typeof text === 'string' && text === dataAt(playbook, pointer);
  return isSame ? { table, row: next.row, column, text } : null;
}
