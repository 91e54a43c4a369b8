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

/**
 * Fields that the schema requires of a document: `required` of the document and of its rows, one of
 * `anyOf`, and from status `active` on those of `x-required-active`. Of alternatives
 * (`[activities, tasks]`) one is enough, and the first is named.
 *
 * JSON Schema's other keywords were checked when the values were read (`cells.ts`).
 */
export function missingFields({
  schema,
  data,
  tasks,
}: Pick<Playbook, 'schema' | 'data' | 'tasks'>): MissingField[] {
  const { node, lists } = schema;
  const present = (name: string): boolean => (name === 'tasks' ? tasks.length > 0 : data[name] !== undefined);
  const alternatives = [
    ...(node.required ?? []).map((name) => [name]),
    ...(node.anyOf ? [node.anyOf.flatMap(({ required }) => required)] : []),
    ...(data.status === 'active' || data.status === 'closed' ? (node['x-required-active'] ?? []) : []),
  ].map((names) => [names].flat());
  const inRows = [...lists].flatMap(
    ([
      list,
      {
        node: { items = {} },
      },
    ]) => {
      const rows = data[list];
      if (!Array.isArray(rows) || !items.required) return [];
      return (rows as Record<string, unknown>[]).flatMap((row, index) =>
        (items.required ?? [])
          .filter((name) => row[name] === undefined)
          .map((name) => missing(items, `/${list}/${index}`, name)),
      );
    },
  );
  const own = alternatives
    .filter((names) => !names.some(present))
    .map(([name = '']) => missing(node, '', name));
  // A list that is both required and required of active documents is missed once.
  return [...new Map(own.map((field) => [field.pointer, field])).values(), ...inRows];
}
