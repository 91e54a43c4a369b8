import { schemas } from '../../generated/schemas.ts';
import type { Playbook } from '../../playbook/types.ts';
import { rowsOf, textsOf } from '../../programme/facts.ts';
import { remember } from '../../remember.ts';

/** A text that names an entity, with its place. */
export interface Reference {
  text: string;
  /** Type of the entity: the schema's `x-ref`. */
  entity: string;
  pointer: string;
  /** It is one of several texts of its value. */
  inList: boolean;
}

/** References of a document in the order of its schema: front matter, then rows. */
export const referencesOf = remember((playbook: Playbook): Reference[] => {
  const found: Reference[] = [];
  const take = (entity: string | undefined, value: unknown, pointer: string): void => {
    if (entity === undefined) return;
    const inList = Array.isArray(value);
    for (const text of textsOf(value)) found.push({ text, entity, pointer, inList });
  };
  for (const [name, node] of Object.entries(schemas[playbook.kind]?.properties ?? {})) {
    const columns = Object.entries(node.items?.properties ?? {});
    if (columns.length === 0) {
      take(node['x-ref'] ?? node.items?.['x-ref'], playbook.data[name], `/${name}`);
      continue;
    }
    rowsOf(playbook, name).forEach((row, index) => {
      for (const [column, cell] of columns) {
        take(cell['x-ref'] ?? cell.items?.['x-ref'], row[column], `/${name}/${index}/${column}`);
      }
    });
  }
  return found;
});

/** Names of people and roles in a document, those of tasks too. Steps and exceptions of an SOP name jobs, not people. */
export const peopleOf = remember((playbook: Playbook): Reference[] => {
  const named = referencesOf(playbook).filter(
    ({ entity, pointer }) =>
      entity === 'role' && !(playbook.kind === 'sop' && /^\/(?:steps|exceptions)\//.test(pointer)),
  );
  const owners = playbook.tasks.flatMap((task) =>
    task.owners.map((text) => ({
      text,
      entity: 'role',
      pointer: `/tasks/${task.index}`,
      inList: true,
    })),
  );
  return [...named, ...owners];
});
