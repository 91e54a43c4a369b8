import type { Syntax, Table } from '../../syntax/types.ts';
import { labelForms } from '../heading-forms.ts';
import { chainOf } from '../reader.ts';
import type { ListProperty } from '../schema.ts';

/** A value that all rows of a table have where they say none themselves. */
export interface Said {
  column: string;
  value: string;
}

/** The line above a table, without the marks of bold text: many a caption stands there. */
function lineAbove({ text, sections }: Syntax, { section, range }: Table): string {
  const from = sections[section]?.heading?.range.end ?? 0;
  const above = text.slice(Math.max(from, range.start - 200), range.start).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1).replace(/[*_]{2}/g, '');
}

/**
 * What the line or the headings above a table say of its rows (`x-said-as: heading`): below 领先指标 each is a leading
 * one.
 */
export function saidByHeadings(syntax: Syntax, table: Table, { columns }: ListProperty): Said[] {
  return [...columns.values()].flatMap(({ name: column, node, values }): Said[] => {
    if (node['x-said-as'] !== 'heading' || !values) return [];
    const above = chainOf(syntax, table.section).map(({ heading }) => heading.text);
    const forms = [lineAbove(syntax, table), ...above].flatMap((text) => labelForms(text));
    const value = forms.map((form) => values.get(form)).find((one) => one !== undefined);
    return value === undefined ? [] : [{ column, value }];
  });
}
