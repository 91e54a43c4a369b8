import { memoizeWeak } from '../memoize.ts';
import type { Table } from '../syntax/types.ts';
import { valueIn } from './enumeration.ts';
import type { KindSchema, ListProperty } from './schema.ts';

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
  const found = closedLists(schema).find(({ values }) => {
    const named = rows.flatMap(({ cells }) => valueIn(cells[0]?.text ?? '', values) ?? []);
    return new Set(named).size >= FEWEST && named.length * 2 > rows.length;
  });
  return found?.list ?? null;
}
