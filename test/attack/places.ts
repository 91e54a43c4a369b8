import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import type { Random } from './values.ts';

/** Mostly one of the places where something can be done; else, and where there are none, any. */
export function mostlyOf(r: Random, places: readonly string[], any: () => string): string {
  return places.length > 0 && r() < 0.9 ? r.pick(places) : any();
}

/** Rows of the lists that have a column. */
export function rowsWith(playbook: Playbook, column: string): string[] {
  return [...playbook.schema.lists.values()]
    .filter(({ columns }) => columns.has(column))
    .flatMap(({ name }) => rowsOf(playbook, name).map((_, index) => `/${name}/${index}`));
}

/** Rows and tasks that have days of their own, and so no others' to hang on. */
export function barsOf({ items }: Schedule): string[] {
  return items.flatMap(({ pointer, dependencies }) => (dependencies.length === 0 ? [pointer] : []));
}

/** Tasks with a box. */
export const boxesOf = ({ tasks }: Playbook): string[] => tasks.map((_, index) => `/tasks/${index}`);
