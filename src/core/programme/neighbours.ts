import { labelKey } from '../playbook/labels.ts';
import { rowsOf } from '../playbook/rows.ts';
import type { Programme } from './types.ts';

/** What is over brings nothing any more. */
const OVER = new Set<unknown>(['closed', 'superseded']);

function groupsOf({ charter }: Programme): string[] {
  if (!charter || OVER.has(charter.data.status)) return [];
  return [...new Set(rowsOf(charter, 'groups').flatMap(({ name }) => (name ? labelKey(name) : [])))];
}

/** Of each programme the others, in the order given, whose charters name a group of the same name, and are not over. */
export function neighboursIn(programmes: readonly Programme[]): (programme: Programme) => Programme[] {
  const byGroup = new Map<string, Programme[]>();
  for (const programme of programmes) {
    for (const group of groupsOf(programme)) {
      const known = byGroup.get(group);
      if (known) known.push(programme);
      else byGroup.set(group, [programme]);
    }
  }
  return (programme) => {
    const near = new Set(groupsOf(programme).flatMap((group) => byGroup.get(group) ?? []));
    return near.size < 2 ? [] : programmes.filter((one) => one !== programme && near.has(one));
  };
}
