import { itemRanges } from '../playbook/values/item-ranges.ts';
import type { KindSchema, SchemaNode } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';
import { rowsOf, textsOf } from '../playbook/rows.ts';
import { ownersOf } from '../playbook/tasks.ts';
import { memoizeWeak } from '../memoize.ts';
import { spelledAt } from './spelled.ts';
import type { Range } from '../syntax/types.ts';

/** A text that names an entity, with its place. */
export interface Reference {
  text: string;
  /** Type of the entity: the schema's `x-ref`. */
  entity: string;
  /** It says which job does something, not who (`x-job`). */
  isJob: boolean;
  pointer: string;
  /** It is one of the texts of a list. */
  inList: boolean;
  /** Which one of how many, from 0. */
  index: number;
  count: number;
}

/** Type of the entity that a text of a property names, if any. */
const entityOf = (node: SchemaNode): string | undefined => node['x-ref'] ?? node.items?.['x-ref'];

/** A key of a kind that names entities, or a list of which columns do. */
interface Naming {
  name: string;
  node: SchemaNode;
  /** Columns that name entities; none of a key that is no list. */
  columns: readonly (readonly [string, SchemaNode])[];
}

/** What names entities in documents of a kind, in the order of its schema. */
const namingIn = memoizeWeak(({ node }: KindSchema): readonly Naming[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, one]) => {
    const columns = Object.entries(one.items?.properties ?? {}).filter(([, cell]) => entityOf(cell));
    return entityOf(one) === undefined && columns.length === 0 ? [] : { name, node: one, columns };
  }),
);

/** References of a document in the order of its schema: front matter, then rows. */
export const referencesOf = memoizeWeak((playbook: Playbook): Reference[] => {
  const found: Reference[] = [];
  const take = (node: SchemaNode, value: unknown, pointer: string): void => {
    const entity = entityOf(node);
    if (value === undefined || entity === undefined) return;
    const [inList, isJob] = [Array.isArray(value), node['x-job'] ?? false];
    const texts = textsOf(value);
    texts.forEach((text, index) =>
      found.push({ text, entity, isJob, pointer, inList, index, count: texts.length }),
    );
  };
  for (const { name, node, columns } of namingIn(playbook.schema)) {
    take(node, playbook.data[name], `/${name}`);
    rowsOf(playbook, name).forEach((row, index) => {
      for (const [column, cell] of columns) {
        if (row[column] !== undefined) take(cell, row[column], `/${name}/${index}/${column}`);
      }
    });
  }
  return found;
});

/** Names of people and roles in a document, those of tasks too, but not of jobs (`x-job`). */
export const peopleOf = memoizeWeak((playbook: Playbook): Reference[] => {
  const named = referencesOf(playbook).filter(({ entity, isJob }) => entity === 'role' && !isJob);
  const owners = playbook.tasks.flatMap((task) =>
    task.owners.map((text, index, all) => ({
      text,
      entity: 'role',
      isJob: false,
      pointer: `/tasks/${task.index}`,
      inList: true,
      index,
      count: all.length,
    })),
  );
  return [...named, ...owners];
});

/** Where a reference stands, and whether it is a whole value or a part of one; null where it cannot be told apart. */
export function placeOfReference(
  playbook: Playbook<any>,
  { text, pointer, index, count }: Reference,
): { range: Range; whole: boolean } | null {
  const { origins, syntax } = playbook;
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  const owner = task === undefined ? undefined : ownersOf(playbook, Number(task))[index];
  if (owner) return { range: owner.nameRange, whole: true };
  const origin = origins.get(pointer);
  if (origin?.type === 'text') {
    const ranges = count === 1 ? [origin.range] : itemRanges(syntax.text, origin.range);
    const range = ranges.length === count ? ranges[index] : undefined;
    const spelled = range && spelledAt(syntax.text, range, text);
    return spelled ? { range: spelled, whole: count === 1 } : null;
  }
  if (origin?.type !== 'cell' && origin?.type !== 'yaml') return null;
  const item = origins.get(`${pointer}/${index}`);
  if (item?.type === 'yaml' && !origins.has(`${pointer}/${count}`)) return { range: item.range, whole: true };
  if (count === 1) return { range: origin.range, whole: true };
  const ranges = itemRanges(syntax.text, origin.range);
  const range = ranges.length === count ? ranges[index] : undefined;
  return range ? { range, whole: false } : null;
}
