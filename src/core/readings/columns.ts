import { headerOf } from '../playbook/evidence/evidence.ts';
import { labelForms } from '../playbook/naming/heading-forms.ts';
import { labelKey, spellingsOf, titleOf, titlesOf } from '../playbook/naming/labels.ts';
import type { ListProperty } from '../playbook/schema.ts';
import type { Lang } from '../playbook/types.ts';
import type { Table } from '../syntax/types.ts';
import { say } from './words.ts';

/** The property of each column of a table, null where it has none. */
export type Columns = readonly (string | null)[];

/** The label by which the name of a column is known as a property, and how sure it is. */
function labelFor(
  list: ListProperty,
  name: string,
  forms: readonly string[],
): { id: 'column' | 'by-label' | 'by-near-label' | 'misspelt'; label: string } {
  const node = list.columns.get(name)?.node ?? {};
  const { en, zh } = titlesOf(node, name);
  if ([en, zh].some((title) => labelKey(title) === forms[0])) return { id: 'column', label: '' };
  const found = (labels: readonly string[]): string | undefined =>
    labels.find((label) => labelForms(label).some((key) => forms.includes(key)));
  const label = found(spellingsOf(name, node));
  if (label !== undefined) return { id: 'by-label', label };
  const near = found([...(node['x-near']?.en ?? []), ...(node['x-near']?.zh ?? [])]);
  return near === undefined ? { id: 'misspelt', label: '' } : { id: 'by-near-label', label: near };
}

/** Which column of a table is which field of a list and by which label, and why the others are none; a line each. */
export function columnLines(list: ListProperty, table: Table, columns: Columns, lang: Lang): string[] {
  const { cells } = table.header;
  const fieldOf = (name: string): string => titleOf(list.columns.get(name)?.node, lang, name);
  return headerOf(table).flatMap(({ text: column, forms }, index) => {
    if (forms.length === 0) return [];
    const name = columns[index] ?? null;
    if (name !== null) {
      const { id, label } = labelFor(list, name, forms);
      return say(lang, id, { column, field: fieldOf(name), label });
    }
    if (column.startsWith('x-')) return say(lang, 'own-column', { column });
    const meant = forms.flatMap((key) => list.columnLabels.get(key) ?? [])[0];
    const other = meant === undefined ? undefined : cells[columns.indexOf(meant)]?.text;
    return meant === undefined || other === undefined
      ? say(lang, 'unknown-column', { column, list: titleOf(list.node, lang, list.name) })
      : say(lang, 'taken-column', { column, other, field: fieldOf(meant) });
  });
}
