import type { KindRegistry } from '../../core/kinds/kind.ts';
import type { KindSchema, Property, SchemaNode } from '../../core/playbook/schema.ts';
import { inWords, labelled } from '../../core/message.ts';
import { entityName } from '../../core/playbook/naming/names.ts';
import { displayLabel, titleOf } from '../../core/playbook/naming/labels.ts';
import type { Lang, Origin, Playbook } from '../../core/playbook/types.ts';
import type { Range } from '../../core/syntax/types.ts';
import { cellHelp } from './cell-help.ts';
import { say } from './messages.ts';

/** The property that a pointer speaks of: a key, a list, or a column of one. */
export function propertyAt(playbook: Playbook, pointer: string): { name: string; node: SchemaNode } | null {
  const [, name = '', , column] = pointer.split('/');
  const node = playbook.schema.node.properties?.[name];
  if (!node) return null;
  if (column === undefined) return { name, node };
  const cell = node.items?.properties?.[column];
  return cell ? { name: column, node: cell } : null;
}

/** The column whose heading stands at an offset, or null. */
export function columnAt(
  playbook: Playbook,
  offset: number,
): { name: string; node: SchemaNode; range: Range } | null {
  for (const [pointer, origin] of playbook.origins) {
    if (origin.type !== 'table') continue;
    for (const { table, columns } of origin.tables) {
      const index = table.header.cells.findIndex(({ range }) => range.start <= offset && offset <= range.end);
      const cell = table.header.cells[index];
      const property = propertyAt(playbook, `${pointer}/0/${columns[index] ?? ''}`);
      if (cell && property) return { ...property, range: cell.range };
    }
  }
  return null;
}

/** The innermost value that covers an offset: its pointer and where it stands. */
export function valueAt(playbook: Playbook, offset: number): { pointer: string; origin: Origin } | null {
  let best: { pointer: string; origin: Origin } | null = null;
  for (const [pointer, origin] of playbook.origins) {
    const key = origin.type === 'yaml' ? origin.keyRange : null;
    const covers = [origin.range, ...(key ? [key] : [])].some(
      ({ start, end }) => start <= offset && offset <= end,
    );
    const size = origin.range.end - origin.range.start;
    if (covers && (!best || size <= best.origin.range.end - best.origin.range.start)) {
      best = { pointer, origin };
    }
  }
  return best;
}

/** The description of a field in the reader's language. */
export function descriptionOf(node: SchemaNode, lang: Lang): string {
  return (lang === 'zh' ? node['x-zh']?.description : node.description) ?? '';
}

/** True for the column that names rows to wait for. */
export function namesRows({ name, cell }: Property): boolean {
  return name === 'after' && cell === 'text';
}

/** Names of the properties that a kind requires, from the start or once it is active. */
export function requiredOf({ node }: KindSchema): Set<string> {
  return new Set([...(node.required ?? []), ...(node['x-required-active'] ?? []).flat()]);
}

/** Enumerated values with their label and meaning. */
export function valuesOf(node: SchemaNode, lang: Lang): { value: string; label: string; meaning: string }[] {
  const labels = node['x-values'] ?? node.items?.['x-values'] ?? {};
  return (node.enum ?? node.items?.enum ?? Object.keys(labels)).map((value) => ({
    value,
    label: displayLabel(labels[value], lang, value),
    meaning: (lang === 'zh' ? labels[value]?.['x-zh']?.description : labels[value]?.description) ?? '',
  }));
}

/** Markdown about a field: meaning, values, range, what it refers to. */
export function fieldHelp(kinds: KindRegistry, name: string, node: SchemaNode, lang: Lang): string {
  const values = valuesOf(node, lang);
  const reference = node['x-ref'] ?? node.items?.['x-ref'];
  const { minimum, maximum } = node;
  return [
    `**${titleOf(node, lang, name)}** \`${name}\``,
    descriptionOf(node, lang),
    values.length > 0
      ? labelled(
          say(lang, 'allowed'),
          inWords(
            values.map(({ label }) => label),
            lang,
          ),
          lang,
        )
      : '',
    minimum !== undefined && maximum !== undefined ? say(lang, 'range', { minimum, maximum }) : '',
    reference ? say(lang, 'refers-to', { entity: entityName(kinds, reference) }) : '',
    values.length > 0 ? '' : cellHelp(node['x-cell'], lang),
  ]
    .filter(Boolean)
    .join('\n\n');
}
