import { columnLabel } from '../sources/column-label.ts';
import { cellSource } from '../sources/cell-text.ts';
import { headingLabel } from '../sources/heading-label.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook } from '../../playbook/types.ts';
import { tableText } from '../rewrites/table-text.ts';
import type { Proposal } from '../types.ts';

/** A list that the document has not yet, as a table of one row under a heading of its own at the end. */
export function newList(
  { syntax, schema, lang }: Playbook,
  list: ListProperty,
  values: ReadonlyMap<string, string>,
): Proposal {
  const { text, eol } = syntax;
  const columns = [...values].flatMap(([name, value]) => {
    const property = list.columns.get(name);
    return property ? [[columnLabel(list, property, lang), cellSource(value)] as const] : [];
  });
  const rows = [columns.map(([label]) => label), columns.map(([, source]) => source)];
  const lines = [
    `## ${headingLabel(schema, list, lang)}`,
    '',
    ...tableText(
      rows,
      columns.map(() => null),
    ),
    '',
  ];
  const at = text.length;
  const breaks = /\n[ \t]*\r?\n$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
  const added = { range: { start: at, end: at }, text: breaks + lines.join(eol) };
  const pointer = `/${list.name}/0`;
  const said = [...values].map(([name, value]) => ({ pointer: `${pointer}/${name}`, text: value }));
  return { edits: [added], writes: [], values: said, row: pointer };
}
