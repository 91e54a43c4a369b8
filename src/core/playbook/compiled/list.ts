import { once } from '../../memoize.ts';
import type { ListProperty, Property, SchemaNode } from '../schema.ts';
import { byLabel, byNearKey, nearKeysOf, speltOf, wordsOf } from './label-keys.ts';
import { propertyOf } from './property.ts';

function listOf(name: string, node: SchemaNode): ListProperty {
  const nodes = Object.entries(node.items?.properties ?? {});
  const columns = new Map(nodes.map(([column, columnNode]) => [column, propertyOf(column, columnNode)]));
  const columnLabels = once(() => byLabel(speltOf(nodes)));
  const nearColumns = once(() =>
    byNearKey(nodes.map(([column, columnNode]) => [column, nearKeysOf(columnNode)])),
  );
  const required = node.items?.required?.[0];
  const keys = node['x-keys'] ?? [
    required ?? (columns.has('name') ? 'name' : ([...columns.keys()][0] ?? '')),
  ];
  return {
    name,
    node,
    entity: node['x-entity']?.type ?? null,
    columns,
    get columnLabels() {
      return columnLabels();
    },
    get nearColumns() {
      return nearColumns();
    },
    notations: new Set(node['x-notations'] ?? ['table']),
    headingWords: new Set(wordsOf(node['x-heading-words']).map((word) => word.toLowerCase())),
    key: keys[0] ?? '',
    keys,
    within: node['x-within'] ?? null,
    grouped: node['x-grouped'] ?? false,
    sequence: node['x-sequence'] ?? keys.slice(0, 1),
  };
}

const isList = (node: SchemaNode): boolean => node.items?.properties !== undefined;

/** What is no list of rows among the properties of a kind. */
export function scalarsIn(properties: Record<string, SchemaNode>): Map<string, Property> {
  const nodes = Object.entries(properties).filter(([, node]) => !isList(node));
  return new Map(nodes.map(([name, node]) => [name, propertyOf(name, node)]));
}

/** The lists of rows among them. */
export function listsIn(properties: Record<string, SchemaNode>): Map<string, ListProperty> {
  const nodes = Object.entries(properties).filter(([, node]) => isList(node));
  return new Map(nodes.map(([name, node]) => [name, listOf(name, node)]));
}
