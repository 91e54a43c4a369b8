import { textOf, type Row } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Programme } from '../../programme/types.ts';
import { findRow, namedIn } from '../../references/matching.ts';

/** The charter, or null for a stand-alone document that is none. */
export function charterOf(programme: Programme): Playbook | null {
  return programme.charter ?? programme.latest('change');
}

/** A row of what the charter declares, or a part of one in another document. */
function declared(programme: Programme, list: string, name: string): Row | null {
  const parts = programme.of('change').filter(({ host }) => host);
  for (const playbook of [charterOf(programme), ...parts]) {
    const row = findRow(playbook, list, name);
    if (row) return row;
  }
  return null;
}

/** The row of Roles that a name or id means, or null where it is not declared. */
export function roleOf(programme: Programme, name: string): Row | null {
  return declared(programme, 'roles', name);
}

/** Level of a declared role (`executive`, `senior`, `middle`, `frontline`, `external`), or null where unknown. */
export function levelOf(programme: Programme, name: string): string | null {
  return textOf(roleOf(programme, name)?.level) ?? null;
}

/** True where the role, or one of several that a text names, is declared with the level executive. */
export function isExecutive(programme: Programme, name: string): boolean {
  const named = namedIn(name, (one) => roleOf(programme, one) !== null);
  return named.some((one) => levelOf(programme, one) === 'executive');
}

/** The row of a group, or null. */
export function groupOf(programme: Programme, name: string): Row | null {
  return declared(programme, 'groups', name);
}

/**
 * What people call whoever a text names: the name of the role that is declared by that name or id, with or
 * without `@`. Of several (`coo and it-lead`) each; what is not declared stays as it is written.
 */
export function calledIn(programme: Programme, text: string): string {
  const isKnown = (name: string): boolean => roleOf(programme, name) !== null;
  const one = text.replace(/^@/, '');
  const all = isKnown(one) ? [one] : one.split(/ ?[,，、] ?@?/).flatMap((part) => namedIn(part, isKnown));
  return all.map((name) => textOf(roleOf(programme, name)?.name) ?? name).join(', ');
}
