import { memoizeWeak } from '../../memoize.ts';
import type { Table, TableRow } from '../../syntax/types.ts';
import { valueIn } from './enumeration.ts';
import type { KindSchema, ListProperty } from '../schema.ts';

/** So many different values of one list in a column are no chance. */
const FEWEST = 3;

/** Lists of a kind of which the rows have no other names than the values of an enumeration. */
const closedLists = memoizeWeak((schema: KindSchema): { list: ListProperty; values: Map<string, string> }[] =>
  schema.closedLists.flatMap((name) => {
    const list = schema.lists.get(name);
    const values = list?.columns.get(list.key)?.values;
    return list && values ? [{ list, values }] : [];
  }),
);

/** The list of which the first column of a table has the values, such as the elements of ADKAR; null where there is none. */
export function listOfValues(schema: KindSchema, { rows }: Table): ListProperty | null {
  return closedLists(schema).find(({ values }) => isNamedBy(rows, values))?.list ?? null;
}

/** True where most rows have a value for a name, and enough different ones; given up as soon as half of them have not. */
function isNamedBy(rows: readonly TableRow[], values: ReadonlyMap<string, string>): boolean {
  const named = new Set<string>();
  let others = 0;
  for (const { cells } of rows) {
    const value = valueIn(cells[0]?.text ?? '', values);
    if (value !== undefined) named.add(value);
    else if (++others * 2 >= rows.length) return false;
  }
  return named.size >= FEWEST;
}
