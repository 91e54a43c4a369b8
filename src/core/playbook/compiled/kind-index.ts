import type { KindIndex, ListProperty, SchemaNode } from '../schema.ts';
import { byLabel, nearKeysOf, speltOf } from './label-keys.ts';
import { listsIn } from './list.ts';
import { enumOf } from './property.ts';

/** The index of a kind, computed from its schema. */
export function kindIndexOf({ properties = {} }: SchemaNode): KindIndex {
  const nodes = Object.entries(properties);
  const lists = [...listsIn(properties).values()];
  const isClosed = ({ columns, key }: ListProperty): boolean => {
    const column = columns.get(key);
    return column !== undefined && enumOf(column.node) !== undefined && !column.own;
  };
  const headings: KindIndex['headings'] = {};
  for (const [key, name] of byLabel(speltOf(nodes))) (headings[name] ??= []).push(key);
  const near = nodes.map(([name, node]) => [name, nearKeysOf(node)] as const);
  return {
    headings,
    near: Object.fromEntries(near.filter(([, keys]) => keys.length > 0)),
    headingWords: [...new Set(lists.flatMap(({ headingWords }) => [...headingWords]))],
    closedLists: lists.filter(isClosed).map(({ name }) => name),
  };
}
