import { once } from '../../memoize.ts';
import { labelKey } from '../naming/labels.ts';
import type { CellType, Property, SchemaNode } from '../schema.ts';
import { wordsOf } from './label-keys.ts';

/** The values that a property allows, where it allows some alone. */
export const enumOf = (node: SchemaNode): string[] | undefined => node.enum ?? node.items?.enum;

function valuesOf(node: SchemaNode): Map<string, string> | null {
  const allowed = enumOf(node);
  if (!allowed) return null;
  const spellings = new Map<string, string>();
  const labels = node['x-values'] ?? node.items?.['x-values'] ?? {};
  for (const value of allowed) {
    for (const label of [value, ...(labels[value]?.en ?? []), ...(labels[value]?.zh ?? [])]) {
      const key = labelKey(label);
      if (!spellings.has(key)) spellings.set(key, value);
    }
  }
  return spellings;
}

function scaleWordsOf({ 'x-words': words }: SchemaNode): Map<string, number> | null {
  if (!words) return null;
  return new Map(
    Object.entries(words).flatMap(([number, labels]) =>
      wordsOf(labels).map((word) => [labelKey(word), Number(number)] as const),
    ),
  );
}

function cellOf(node: SchemaNode): CellType {
  if (node['x-cell']) return node['x-cell'];
  if (node.enum) return 'enum';
  if (node.type === 'array') return 'list';
  return node.type === 'integer' || node.type === 'number' || node.type === 'boolean' ? node.type : 'text';
}

/** A key or a column; its spellings are gathered when somebody asks. */
export function propertyOf(name: string, node: SchemaNode): Property {
  const own = node['x-own'] ?? node.items?.['x-own'] ?? false;
  const values = once(() => valuesOf(node));
  const words = once(() => scaleWordsOf(node));
  return {
    name,
    cell: cellOf(node),
    node,
    own,
    get values() {
      return values();
    },
    get words() {
      return words();
    },
  };
}
