import { validators } from '../generated/validators.js';
import type { SchemaNode } from './schema.ts';
import type { Playbook } from './types.ts';

/** A field that must be there and is not. */
export interface MissingField {
  /** Where it would stand. */
  pointer: string;
  name: string;
  node: SchemaNode;
  isList: boolean;
}

function missing(node: SchemaNode, parent: string, name: string): MissingField {
  const property = node.properties?.[name] ?? {};
  return {
    pointer: `${parent}/${name}`,
    name,
    node: property,
    isList: property.items?.properties !== undefined,
  };
}

function nodeAt(schema: SchemaNode, pointer: string): SchemaNode {
  let node: SchemaNode = schema;
  for (const part of pointer.split('/').slice(1)) {
    node = (/^\d+$/.test(part) ? node.items : node.properties?.[part]) ?? {};
  }
  return node;
}

/**
 * Fields that the schema requires of a document: always, and from status `active` on those of
 * `x-required-active`. Of alternatives (`[activities, tasks]`) one is enough, and the first is named.
 */
export function missingFields(
  schema: SchemaNode,
  { data, tasks }: Pick<Playbook, 'data' | 'tasks'>,
): MissingField[] {
  const validate = validators[data.playbook];
  const found: MissingField[] = [];
  if (validate && !validate(data)) {
    for (const error of validate.errors ?? []) {
      if (error.keyword !== 'required') continue;
      const name = String(error.params.missingProperty);
      found.push(missing(nodeAt(schema, error.instancePath), error.instancePath, name));
    }
  }
  if (data.status === 'active' || data.status === 'closed') {
    const present = (name: string): boolean =>
      name === 'tasks' ? tasks.length > 0 : data[name] !== undefined;
    for (const entry of schema['x-required-active'] ?? []) {
      const names = [entry].flat();
      if (!names.some(present)) found.push(missing(schema, '', names[0] ?? ''));
    }
  }
  return found;
}
