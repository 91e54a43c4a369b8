import { stemKey } from '../naming/heading-forms.ts';
import { labelKey, spellingsOf, type Labels } from '../naming/labels.ts';
import type { SchemaNode } from '../schema.ts';

/** All words of some labels, in any language. */
export const wordsOf = (labels: Labels | undefined): string[] => [
  ...(labels?.en ?? []),
  ...(labels?.zh ?? []),
];

/** Properties with all that each may be called. */
export const speltOf = (nodes: [name: string, node: SchemaNode][]): [name: string, labels: string[]][] =>
  nodes.map(([name, node]) => [name, spellingsOf(name, node)]);

/** Names by the keys of their labels; a key of words in the singular counts where no label is written so. */
export function byLabel(named: [name: string, labels: string[]][]): Map<string, string> {
  const known = new Map<string, string>();
  for (const keyOf of [labelKey, stemKey]) {
    for (const [name, labels] of named) {
      for (const label of labels) {
        const key = keyOf(label);
        if (!known.has(key)) known.set(key, name);
      }
    }
  }
  return known;
}

/** Keys of the labels that a property may have, less surely. */
export const nearKeysOf = (node: SchemaNode): string[] => [
  ...new Set(wordsOf(node['x-near']).flatMap((label) => [labelKey(label), stemKey(label)])),
];

/** Unlike a sure label, one that is near may be that of several: `Timeline`. */
export function byNearKey(named: [name: string, keys: string[]][]): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const [name, keys] of named) for (const key of keys) near.set(key, [...(near.get(key) ?? []), name]);
  return near;
}
