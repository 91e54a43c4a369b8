import type { Range, Table } from '../../syntax/types.ts';
import type { Playbook } from '../types.ts';

/** Rows of a table that has no column for what they lack. */
export interface AbsentColumn<R> {
  /** The header of the table, where the column would stand. */
  range: Range;
  rows: R[];
}

/**
 * Rows that lack a field, by what is missing: a column that a table does not have is missing once, however many rows
 * it has; every other row lacks a value of its own.
 *
 * @param field a column of the list that the rows are of
 * @param lacking rows that say nothing in the field, with their pointers, such as `/metrics/0`
 */
export function splitByColumn<R extends { pointer: string }>(
  { origins }: Playbook<any>,
  field: string,
  lacking: readonly R[],
): { columns: AbsentColumn<R>[]; cells: R[] } {
  const list = lacking[0]?.pointer.split('/')[1] ?? '';
  const origin = origins.get(`/${list}`);
  const without = new Map<Table, R[]>(
    (origin?.type === 'table' ? origin.tables : [])
      .filter(({ columns }) => !columns.includes(field))
      .map(({ table }) => [table, []]),
  );
  const cells: R[] = [];
  for (const row of lacking) {
    const place = origins.get(row.pointer);
    ((place?.type === 'row' ? without.get(place.table) : undefined) ?? cells).push(row);
  }
  const columns: AbsentColumn<R>[] = [];
  for (const [{ header }, rows] of without) {
    // Of a single row it is said by its name.
    if (rows.length === 1) cells.push(...rows);
    else if (rows.length > 1) columns.push({ range: header.range, rows });
  }
  return { columns, cells };
}
