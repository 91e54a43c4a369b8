import type { Playbook } from './types.ts';

/** True where a value of a row or task can be written without another column, or another way to write the row. */
export function hasPlace({ origins }: Playbook, row: string, property: string): boolean {
  if (row.startsWith('/tasks/') || origins.has(`${row}/${property}`)) return true;
  const origin = origins.get(row);
  if (origin?.type !== 'row') return origin?.type === 'text';
  const list = origins.get(row.slice(0, row.lastIndexOf('/')));
  if (list?.type !== 'table') return false;
  return list.tables.some(({ table, columns }) => table === origin.table && columns.includes(property));
}
