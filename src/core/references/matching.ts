import { normaliseText, slug } from '../playbook/normalise.ts';
import { rowsOf, type Row } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { memoizeWeak } from '../memoize.ts';

/** The id and the name of a row in the form in which references are compared. */
export const keysOf = memoizeWeak((row: Row): string[] =>
  [row.id, row.name].flatMap((own) => (own === undefined ? [] : slug(own))),
);

/** A reference in the form of `keysOf`. */
export function referenceKey(reference: string): string {
  return slug(normaliseText(reference).trim());
}

/** True where a reference, an id or a name, means the row. */
export function names(reference: string, row: Row): boolean {
  const wanted = normaliseText(reference).trim();
  return wanted === row.id || keysOf(row).includes(slug(wanted));
}

/** Rows of a list of a document by every key that may refer to them; of two with one key the first. */
const rowsByKey = memoizeWeak((playbook: Playbook<any>) => {
  const lists = new Map<string, ReadonlyMap<string, Row>>();
  return (list: string): ReadonlyMap<string, Row> => {
    const known = lists.get(list);
    if (known) return known;
    const rows = rowsOf(playbook, list).toReversed();
    const byKey = new Map(rows.flatMap((row) => keysOf(row).map((key): [string, Row] => [key, row])));
    lists.set(list, byKey);
    return byKey;
  };
});

/** The row of a document's list that a reference means, or null. */
export function findRow(playbook: Playbook<any> | null, list: string, reference: string): Row | null {
  if (!playbook) return null;
  return rowsByKey(playbook)(list).get(referenceKey(reference)) ?? null;
}
