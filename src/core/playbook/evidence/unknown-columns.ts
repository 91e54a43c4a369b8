import { memoize, memoizeWeak } from '../../memoize.ts';
import { isBlank } from '../values/blanks.ts';
import { readCell } from '../values/cells.ts';
import { dataAt } from '../data-at.ts';
import { labelKey } from '../naming/labels.ts';
import { textOf } from '../rows.ts';
import type { ListProperty } from '../schema.ts';
import type { Table } from '../../syntax/types.ts';
import type { Playbook } from '../types.ts';

/** Places of the columns that have a name which says nothing to the schema; `x-…` is known to be the author's own. */
function unknownIn(
  { columnLabels }: ListProperty,
  table: Table,
  columns: readonly (string | null)[],
): number[] {
  return table.header.cells.flatMap(({ text }, column) => {
    if (columns[column] !== null || isBlank(text) || text.startsWith('x-')) return [];
    return columnLabels.has(labelKey(text)) ? [] : [column];
  });
}

/** Of each table of a list: whether one of its unknown columns may hold a field that no other column is read for. */
function holdersOf({ schema, origins }: Playbook, name: string): Map<Table, (field: string) => boolean> {
  const list = schema.lists.get(name);
  const origin = origins.get(`/${name}`);
  if (!list || origin?.type !== 'table') return new Map();
  return new Map(
    origin.tables.map(({ table, columns }) => {
      const unknown = unknownIn(list, table, columns);
      const mayHold = memoize((field: string): boolean => {
        const property = list.columns.get(field);
        if (!property || columns.includes(field)) return false;
        const texts = table.rows.flatMap(({ cells }) => unknown.map((column) => cells[column]?.text ?? ''));
        return texts.some((text) => readCell(text, property).type === 'value');
      });
      return [table, mayHold];
    }),
  );
}

/** Rows of the front matter with a key that says nothing to the schema. */
const rowsWithUnknownKeys = memoizeWeak(
  ({ problems }: Playbook): ReadonlySet<string> =>
    new Set(
      problems.flatMap(({ rule, pointer }) => {
        const row = /^(\/[^/]+\/\d+)\/[^/]+$/.exec(pointer)?.[1];
        return rule === 'unknown-key' && row !== undefined ? [row] : [];
      }),
    ),
);

const holders = memoizeWeak((playbook: Playbook) => memoize((list: string) => holdersOf(playbook, list)));

/** True where a table of any list has an unknown column, or a row of the front matter an unknown key. */
const hasUnknown = memoizeWeak((playbook: Playbook) => {
  const tables = [...playbook.schema.lists.values()].flatMap((list) => {
    const origin = playbook.origins.get(`/${list.name}`);
    return origin?.type === 'table' ? origin.tables.map((one) => ({ list, ...one })) : [];
  });
  return (
    rowsWithUnknownKeys(playbook).size > 0 ||
    tables.some(({ list, table, columns }) => unknownIn(list, table, columns).length > 0)
  );
});

/**
 * True where a field of a row is not there and may stand in a column, or under a key, that nobody knows: then it is
 * not known to be missing. What a column holds says which fields it may be.
 *
 * @param pointer of a field of a row, such as `/steps/0/role`
 */
export function mayStandUnknown(playbook: Playbook<any>, pointer: string): boolean {
  if (!hasUnknown(playbook)) return false;
  const [, list = '', index = '', field, deeper] = pointer.split('/');
  if (field === undefined || deeper !== undefined) return false;
  if (!playbook.schema.lists.get(list)?.columns.has(field)) return false;
  const row = `/${list}/${index}`;
  const origin = playbook.origins.get(row);
  if (origin?.type === 'row') return holders(playbook)(list).get(origin.table)?.(field) ?? false;
  return !playbook.origins.has(pointer) && rowsWithUnknownKeys(playbook).has(row);
}

/** True where a row says nothing in a field, and nothing that nobody knows may say it. */
export function isLacking(playbook: Playbook<any>, pointer: string): boolean {
  return textOf(dataAt(playbook, pointer)) === undefined && !mayStandUnknown(playbook, pointer);
}
