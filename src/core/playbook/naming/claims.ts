import type { YamlEntry, YamlMap } from '../../syntax/types.ts';
import { keyNamed } from './key-named.ts';
import { kebab } from './labels.ts';
import type { KindSchema } from '../schema.ts';

/** A mapping is read as its flat keys (`subject: {type}` as `subject-type`). */
function knowsKey(schema: KindSchema, { key, value }: YamlEntry): boolean {
  const { scalars, lists } = schema;
  const name = keyNamed(schema, key, value.type);
  const names = value.type === 'map' ? value.entries.map((entry) => `${name}-${kebab(entry.key)}`) : [];
  return [name, ...names].some((one) => one === 'playbook' || scalars.has(one) || lists.has(one));
}

/**
 * Which keys of the front matter each of several kinds reads, the host first: of those that two of them know, the one
 * that comes first has it, and what none of them knows is the host's.
 */
export function claimKeys(root: YamlMap | null, schemas: readonly KindSchema[]): (YamlMap | null)[] {
  if (!root || schemas.length === 1) return [root];
  const owners = new Map(root.entries.map((entry) => [entry, schemas.find((one) => knowsKey(one, entry))]));
  return schemas.map((schema) => ({
    ...root,
    entries: root.entries.filter((entry) => (owners.get(entry) ?? schemas[0]) === schema),
  }));
}
