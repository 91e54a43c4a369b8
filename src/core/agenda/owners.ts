import type { DocumentContext } from '../context.ts';
import { slug } from '../playbook/naming/normalise.ts';
import { namedIn } from '../references/matching.ts';
import { resolve, spellingOf } from '../references/entities.ts';
import type { AgendaOwner } from './types.ts';

type Context = Pick<DocumentContext, 'programme' | 'playbook'>;

/** The people and roles that texts name, each once: by the name that the programme gives them, else as written. */
export function ownersNamed({ programme, playbook }: Context, texts: readonly string[]): AgendaOwner[] {
  const roleOf = (text: string) => resolve(programme, playbook, 'role', text);
  const owners = texts
    .flatMap((text) => namedIn(text, (name) => roleOf(name) !== null))
    .map((text): AgendaOwner => {
      const role = roleOf(text);
      if (!role) return { id: slug(text) || text, name: text };
      return { id: spellingOf(role), name: role.row.name ?? text };
    });
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()];
}

/** Names of the groups and audiences that texts mean; a text that means none of them as it is. */
export function groupsNamed({ programme, playbook }: Context, texts: readonly string[]): string[] {
  const groupOf = (text: string) =>
    resolve(programme, playbook, 'group', text) ?? resolve(programme, playbook, 'audience', text);
  return texts
    .flatMap((text) => namedIn(text, (name) => groupOf(name) !== null))
    .map((text) => groupOf(text)?.row.name ?? text);
}
