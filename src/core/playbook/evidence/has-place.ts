import { memoizeWeak } from '../../memoize.ts';
import type { Origin, Playbook } from '../types.ts';

type Tables = Extract<Origin, { type: 'table' }>['tables'];

/** The columns of each table of a list: a list may stand in thousands of tables, and is asked of for each row. */
const columnsByTable = memoizeWeak(
  (tables: Tables) => new Map(tables.map(({ table, columns }) => [table, columns])),
);

/** True where a value of a row or task can be written without another column, or another way to write the row. */
export function hasPlace({ origins }: Playbook, row: string, property: string): boolean {
  if (row.startsWith('/tasks/') || origins.has(`${row}/${property}`)) return true;
  const origin = origins.get(row);
  if (origin?.type !== 'row') return origin?.type === 'text';
  const list = origins.get(row.slice(0, row.lastIndexOf('/')));
  if (list?.type !== 'table') return false;
  return columnsByTable(list.tables).get(origin.table)?.includes(property) ?? false;
}
