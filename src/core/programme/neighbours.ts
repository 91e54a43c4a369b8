import { labelKey } from '../playbook/naming/labels.ts';
import { rowsOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';

/** What is over brings nothing any more. */
const OVER = new Set<unknown>(['closed', 'superseded']);

/** The groups that a charter names, as their names are compared; none where its change is over. */
export function groupKeysOf(charter: Playbook<any>): string[] {
  if (OVER.has(charter.data.status)) return [];
  return [...new Set(rowsOf(charter, 'groups').flatMap(({ name }) => (name ? labelKey(name) : [])))];
}

/**
 * Of each charter the others, in the order given, that name a group of the same name.
 *
 * @param groupsOf what `groupKeysOf` says of a charter
 */
export function neighboursIn<T>(
  charters: readonly T[],
  groupsOf: (charter: T) => readonly string[],
): (charter: T) => T[] {
  const byGroup = new Map<string, T[]>();
  for (const charter of charters) {
    for (const group of groupsOf(charter)) {
      const known = byGroup.get(group);
      if (known) known.push(charter);
      else byGroup.set(group, [charter]);
    }
  }
  return (charter) => {
    const near = new Set(groupsOf(charter).flatMap((group) => byGroup.get(group) ?? []));
    near.delete(charter);
    return near.size === 0 ? [] : charters.filter((one) => near.has(one));
  };
}
