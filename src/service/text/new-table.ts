import { columnLabel } from '../../core/edits/sources/column-label.ts';
import type { ListProperty, Property } from '../../core/playbook/schema.ts';
import type { Lang } from '../../core/playbook/types.ts';

/** A table that is longer than this is written in pieces; the other columns are offered in its header. */
const FIRST_COLUMNS = 6;

/** The columns a new table begins with: those required, and the first of the others. */
function firstColumns(list: ListProperty): Property[] {
  const { required: always = [], 'x-required-whole': whole = [] } = list.node.items ?? {};
  const required = new Set([...always, ...whole]);
  const wanted = [...list.columns.values()].filter(
    ({ name }) => name !== 'id' || required.has(name) || !list.columns.has('name'),
  );
  let room = FIRST_COLUMNS - wanted.filter(({ name }) => required.has(name)).length;
  return wanted.filter(({ name }) => required.has(name) || room-- > 0);
}

/** The lines of a table with one row; `cell` writes the text of each of its cells. */
export function tableLines(
  list: ListProperty,
  lang: Lang,
  cell: (column: Property, index: number) => string,
): string[] {
  const columns = firstColumns(list);
  const labels = columns.map((column) => columnLabel(list, column, lang));
  const line = (parts: string[]): string => `| ${parts.join(' | ')} |`;
  return [
    line(labels),
    line(labels.map((label) => '-'.repeat(Math.max(label.length, 3)))),
    line(columns.map(cell)),
  ];
}
