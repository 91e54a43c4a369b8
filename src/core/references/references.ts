import { itemRanges } from '../playbook/item-ranges.ts';
import type { SchemaNode } from '../playbook/schema.ts';
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
  pointer: string;
  /** It is one of the texts of a list. */
  inList: boolean;
  /** Which one of how many, from 0. */
  index: number;
  count: number;
}

/** Type of the entity that a text of a property names, if any. */
const entityOf = (node: SchemaNode): string | undefined => node['x-ref'] ?? node.items?.['x-ref'];

/** References of a document in the order of its schema: front matter, then rows. */
export const referencesOf = memoizeWeak((playbook: Playbook): Reference[] => {
  const found: Reference[] = [];
  const take = (entity: string, value: unknown, pointer: string): void => {
    const inList = Array.isArray(value);
    const texts = textsOf(value);
    texts.forEach((text, index) => found.push({ text, entity, pointer, inList, index, count: texts.length }));
  };
  for (const [name, node] of Object.entries(playbook.schema.node.properties ?? {})) {
    const own = entityOf(node);
    const columns = Object.entries(node.items?.properties ?? {}).flatMap(([column, cell]) => {
      const entity = entityOf(cell);
      return entity === undefined ? [] : [{ column, entity }];
    });
    if (own !== undefined) take(own, playbook.data[name], `/${name}`);
    rowsOf(playbook, name).forEach((row, index) => {
      for (const { column, entity } of columns) {
        if (row[column] !== undefined) take(entity, row[column], `/${name}/${index}/${column}`);
      }
    });
  }
  return found;
});

/** Names of people and roles in a document, those of tasks too, but not of jobs (`x-job`). */
export const peopleOf = memoizeWeak((playbook: Playbook): Reference[] => {
  const isJob = (pointer: string): boolean => {
    const [, list = '', , column = ''] = pointer.split('/');
    return playbook.schema.lists.get(list)?.columns.get(column)?.node['x-job'] ?? false;
  };
  const named = referencesOf(playbook).filter(({ entity, pointer }) => entity === 'role' && !isJob(pointer));
  const owners = playbook.tasks.flatMap((task) =>
    task.owners.map((text, index, all) => ({
      text,
      entity: 'role',
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
