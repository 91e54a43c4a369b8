import { displayLabel, labelKey } from '../naming/labels.ts';
import type { Property } from '../schema.ts';
import type { Playbook } from '../types.ts';

/** The texts of a column, or of a key, that are written in a document. */
function writtenTexts(
  { schema, origins, syntax }: Playbook,
  property: Property,
  except: number | undefined,
): string[] {
  const list = [...schema.lists.values()].find(({ columns }) => columns.get(property.name) === property);
  const isOne = (pointer: string): boolean => {
    const [, name, , column, deeper] = pointer.split('/');
    return name === list?.name && column === property.name && deeper === undefined;
  };
  return [...origins].flatMap(([pointer, origin]) => {
    const { start, end } = origin.range;
    const isHere = except !== undefined && start <= except && except <= end;
    if (!list || isHere || !isOne(pointer)) return [];
    if (origin.type === 'cell') return origin.row.cells[origin.column]?.text ?? [];
    return syntax.text.slice(start, end);
  });
}

/**
 * How each value of an enumeration is written in a column of a document: as it stands there already, else in the manner
 * of the others there, which is by their ids or by their labels; labels where the column says nothing yet.
 * @param except an offset in a value that is still being written
 */
export function valueSpellings(playbook: Playbook, property: Property, except?: number): Map<string, string> {
  const { node, values } = property;
  const labels = node['x-values'] ?? node.items?.['x-values'] ?? {};
  const all = node.enum ?? node.items?.enum ?? Object.keys(labels);
  const labelOf = (value: string): string => displayLabel(labels[value], playbook.lang, value);
  const ids = new Set(all);
  const shown = new Set(all.map(labelOf));
  const there = new Map<string, string>();
  let byId = 0;
  for (const text of writtenTexts(playbook, property, except)) {
    const value = values?.get(labelKey(text));
    if (value === undefined) continue;
    if (!there.has(value)) there.set(value, text);
    byId += Number(ids.has(text)) - Number(shown.has(text));
  }
  return new Map(all.map((value) => [value, there.get(value) ?? (byId > 0 ? value : labelOf(value))]));
}
