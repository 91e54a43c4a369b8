import { memoize, memoizeWeak } from '../../memoize.ts';
import type { Playbook } from '../../playbook/types.ts';

/** For each value of a column the first row that has it, in the order of the rows. */
const firstIn = memoizeWeak((rows: readonly Record<string, unknown>[]) =>
  memoize((column: string) => {
    const first = new Map<unknown, number>();
    rows.forEach(({ [column]: value }, index) => {
      if (value !== undefined && !first.has(value)) first.set(value, index);
    });
    return first;
  }),
);

/** For each value of a column of a list the first row that has it: many rows of one list may be written at once. */
export function firstRows({ data }: Playbook, list: string, column: string): ReadonlyMap<unknown, number> {
  const rows = data[list];
  return Array.isArray(rows) ? firstIn(rows as Record<string, unknown>[])(column) : new Map();
}
