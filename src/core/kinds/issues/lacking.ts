/**
 * Those of some rows that lack something. `every` where all of several do: the column is missing, which is one fault and
 * is said once.
 */
export function lacking<T>(all: readonly T[], lacks: (one: T) => boolean): { every: boolean; rows: T[] } {
  const rows = all.filter(lacks);
  return { every: rows.length > 1 && rows.length === all.length, rows };
}

/** The list that a row stands in. */
export function listOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
