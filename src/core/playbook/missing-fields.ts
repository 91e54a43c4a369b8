import type { KindSchema, SchemaNode } from './schema.ts';
import type { Playbook } from './types.ts';

/** A field that must be there and is not. */
export interface MissingField {
  /** Where it would stand. */
  pointer: string;
  name: string;
  node: SchemaNode;
  isList: boolean;
  /** Lists of which one would do; none for a field of a row. */
  oneOf: readonly string[];
}

function missing(
  node: SchemaNode,
  parent: string,
  name: string,
  oneOf: readonly string[] = [],
): MissingField {
  const property = node.properties?.[name] ?? {};
  return {
    pointer: `${parent}/${name}`,
    name,
    node: property,
    isList: property.items?.properties !== undefined,
    oneOf,
  };
}

const isActive = ({ status }: Playbook['data']): boolean => status === 'active' || status === 'closed';

/** What a document must have, each with what may stand in its place. */
function alternativesOf({ node }: KindSchema, active: boolean): string[][] {
  return [
    ...(node.required ?? []).map((name) => [name]),
    ...(node.anyOf ? [node.anyOf.flatMap(({ required }) => required)] : []),
    ...(active ? (node['x-required-active'] ?? []) : []),
  ].map((names) => [names].flat());
}

/** True for a list that a document in use must have, or that may stand in the place of one. */
export function isRequired(schema: KindSchema, list: string): boolean {
  return alternativesOf(schema, true).some((names) => names.includes(list));
}

/**
 * True for a part of another document without one of the lists that its kind asks for: rows of a plan, and no plan.
 * Nothing is to be said of such a plan as a whole.
 */
export function isPartial({ schema, data, host }: Playbook): boolean {
  if (!host) return false;
  return alternativesOf(schema, true)
    .filter((names) => names.some((name) => schema.lists.has(name)))
    .some(
      (names) => !names.some((name) => (name === 'tasks' ? host.tasks.length > 0 : data[name] !== undefined)),
    );
}

/**
 * Fields that the schema requires of a document: `required` of the document and of its rows, one of
 * `anyOf`, and from status `active` on those of `x-required-active`. Of alternatives
 * (`[activities, tasks]`) one is enough, and the first is named. A part of another document is asked for what no row
 * can do without alone: who writes down milestones promises no roadmap.
 *
 * JSON Schema's other keywords were checked when the values were read (`cells.ts`).
 */
export function missingFields({
  schema,
  data,
  tasks,
  host,
}: Pick<Playbook, 'schema' | 'data' | 'tasks' | 'host'>): MissingField[] {
  const { node, lists } = schema;
  const alternatives = alternativesOf(schema, isActive(data));
  const present = (name: string): boolean => (name === 'tasks' ? tasks.length > 0 : data[name] !== undefined);
  const inRows = [...lists].flatMap(
    ([
      list,
      {
        node: { items = {} },
      },
    ]) => {
      const rows = data[list];
      const required = [...(items.required ?? []), ...(host ? [] : (items['x-required-whole'] ?? []))];
      if (!Array.isArray(rows) || required.length === 0) return [];
      return (rows as Record<string, unknown>[]).flatMap((row, index) =>
        required
          .filter((name) => row[name] === undefined)
          .map((name) => missing(items, `/${list}/${index}`, name)),
      );
    },
  );
  const own = host
    ? []
    : alternatives
        .filter((names) => !names.some(present))
        .map((names) => missing(node, '', names[0] ?? '', names));
  // A list that is both required and required of active documents is missed once.
  return [...new Map(own.map((field) => [field.pointer, field])).values(), ...inRows];
}
