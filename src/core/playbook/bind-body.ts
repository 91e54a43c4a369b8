import type { Cell, Syntax, Table } from '../syntax/types.ts';
import { escapePointer, problem, putText, type Binder } from './binder.ts';
import type { ListProperty } from './schema.ts';
import { labelKey, spellingsOf } from './labels.ts';
import { isBlank } from './blanks.ts';
import { suggest, suggester } from './suggest.ts';

/** The list a table belongs to: by its directive, else by the nearest heading above that names one. */
function listOf(binder: Binder, syntax: Syntax, table: Table): ListProperty | null {
  const { schema } = binder;
  if (table.directive) {
    const list = schema.lists.get(
      schema.headings.get(labelKey(table.directive.name)) ?? table.directive.name,
    );
    if (list) return list;
    const near = suggest(table.directive.name, [...schema.lists.keys()]);
    problem(binder, 'unknown-key', near ? 'suggest' : 'default', '', table.directive.range, {
      key: table.directive.name,
      suggestion: near ?? '',
    });
    return null;
  }
  for (let index = table.section; index >= 0; index = syntax.sections[index]?.parent ?? -1) {
    const heading = syntax.sections[index]?.heading;
    const name = heading ? schema.headings.get(labelKey(heading.text)) : undefined;
    const list = name ? schema.lists.get(name) : undefined;
    if (list) return list;
  }
  return null;
}

/** The property of each column, or null; each unknown column is noted once. */
function columnsOf(binder: Binder, list: ListProperty, table: Table, text: string): (string | null)[] {
  const taken = new Set(table.header.cells.map((cell) => list.columnLabels.get(labelKey(cell.text))));
  let nearest: ReturnType<typeof suggester> | undefined;
  return table.header.cells.map((cell) => {
    const name = list.columnLabels.get(labelKey(cell.text));
    if (name !== undefined) return name;
    if (!isBlank(cell.text) && !cell.text.startsWith('x-')) {
      nearest ??= suggester(
        [...list.columns.values()].flatMap(({ name, node }) => spellingsOf(name, node).slice(1)),
      );
      const near = nearest(cell.text);
      const noted = problem(
        binder,
        'unknown-column',
        near ? 'suggest' : 'default',
        `/${list.name}`,
        cell.range,
        {
          column: cell.text,
          suggestion: near ?? '',
        },
      );
      const meant = near === null ? undefined : list.columnLabels.get(labelKey(near));
      // Marks and comments around a name are not to go with it, and no column is written twice.
      const plain =
        text.slice(cell.range.start, cell.range.end) === cell.text && !/[|\\`*_~[\]<>&]/.test(near ?? '');
      if (near === null || meant === undefined || taken.has(meant) || !plain) return null;
      taken.add(meant);
      noted.fix = { range: cell.range, text: near };
    }
    return null;
  });
}

function bindTable(binder: Binder, list: ListProperty, table: Table, text: string): void {
  const pointer = `/${list.name}`;
  const known = binder.origins.get(pointer);
  if (known?.type === 'yaml') {
    const noted = problem(binder, 'written-twice', 'default', pointer, table.header.range, {
      list: list.name,
    });
    noted.related = [known.keyRange ?? known.range];
    return;
  }
  const columns = columnsOf(binder, list, table, text);
  if (known?.type === 'table') known.tables.push({ table, columns });
  else
    binder.origins.set(pointer, { type: 'table', range: table.header.range, tables: [{ table, columns }] });

  // Of several columns for one property the last; a row that ends before it has its place at its end.
  const lastColumns = new Map(columns.map((name, column) => [name, column]));
  const rows = (binder.data[list.name] ??= []) as Record<string, unknown>[];
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell.text.trim() === '')) continue;
    const at = `${pointer}/${rows.length}`;
    const data: Record<string, unknown> = {};
    const put = (name: string | null | undefined, column: number, { text, range }: Cell): void => {
      const property = name ? list.columns.get(name) : undefined;
      if (!property) return;
      const origin = { type: 'cell', range, table, row, column } as const;
      putText(binder, data, property, `${at}/${escapePointer(property.name)}`, text, origin);
    };
    binder.origins.set(at, { type: 'row', range: row.range, table, row });
    row.cells.forEach((cell, column) => put(columns[column], column, cell));
    const { end } = row.range;
    for (const [name, column] of lastColumns) {
      if (column >= row.cells.length) put(name, column, { text: '', range: { start: end, end } });
    }
    rows.push(data);
  }
  if (rows.length === 0) delete binder.data[list.name];
}

/** Binds tables to lists and prose under a heading to text properties. */
export function bindBody(binder: Binder, syntax: Syntax): void {
  const { schema, data, origins } = binder;
  for (const table of syntax.tables) {
    const list = listOf(binder, syntax, table);
    if (list) bindTable(binder, list, table, syntax.text);
  }
  for (const section of syntax.sections) {
    const name = section.heading ? schema.headings.get(labelKey(section.heading.text)) : undefined;
    const property = name ? schema.scalars.get(name) : undefined;
    const first = section.prose[0];
    const last = section.prose.at(-1);
    if (!property || property.cell !== 'text' || !first || !last) continue;
    const text = section.prose.map((paragraph) => paragraph.text).join('\n\n');
    if (isBlank(text) || data[property.name] !== undefined) continue;
    data[property.name] = text;
    const range = { start: first.range.start, end: last.range.end };
    origins.set(`/${property.name}`, { type: 'prose', range });
  }
}
