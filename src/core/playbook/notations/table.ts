import { memoizeTexts, memoizeWeak } from '../../memoize.ts';
import type { Cell, Table, TableRow } from '../../syntax/types.ts';
import { escapePointer, problem, putText, takesRows, type Binder } from '../binder.ts';
import type { Fit } from '../evidence/evidence.ts';
import { glossOf } from '../naming/heading-forms.ts';
import { labelKey, titlesOf } from '../naming/labels.ts';
import { readCell } from '../values/cells.ts';
import { isDitto } from '../values/ditto.ts';
import type { ListProperty, Property } from '../schema.ts';
import type { Said } from './said-by-heading.ts';
import { scoreOfColumn } from './sign-column.ts';
import { noteCellsBeyond, noteUnknownColumns } from './unknown-columns.ts';

const UNIT_COLUMN = /^(?:week|month|day|quarter|周|月|天|日|季度)(?: ?(?:no\.?|number|#))?$/i;
const UNITS: Record<string, string> = {
  周: '第n周',
  月: '第n个月',
  天: '第n天',
  日: '第n天',
  季度: '第n季度',
};

const MEASURED = new Set<Property['cell']>(['quantity', 'duration']);
const BARE_NUMBER = /^[+-]?\d[\d,.]*$/;

/** The unit in the brackets of a column's name, '' where there is none. */
const unitIn = memoizeTexts((header) => glossOf(header).gloss.replace(/^(?:单位|in)\s*[:：]?\s*/iu, ''));

/**
 * A bare number under `Week` or `月` is a time: its unit is the column's name. One under `金额（万元）` or `Duration
 * (days)` has the unit in the brackets.
 */
function withUnit(text: string, header: string, cell: Property['cell']): string {
  const n = text.trim();
  if (!BARE_NUMBER.test(n)) return text;
  if (MEASURED.has(cell)) {
    const unit = unitIn(header);
    return unit !== '' ? `${n} ${unit}` : text;
  }
  const unit = /^\d{1,4}$/.test(n) ? UNIT_COLUMN.exec(header.trim())?.[0] : undefined;
  if (unit === undefined) return text;
  return UNITS[unit]?.replace('n', n) ?? `${unit} ${n}`;
}

/** The field that what stands in a column may be of instead of its own. */
function otherField({ cell, name }: Property): string {
  if (cell === 'duration') return 'when';
  return name === 'progress' || name === 'to' ? 'status' : '';
}

/**
 * Where a column of lengths holds times, as `Duration` with `Week 1-2` often does, they are the row's time; and words
 * and marks of a state, as `进度` with `已完成` or `完成` with `✓` has them, are its status.
 */
function propertyFor(
  list: ListProperty,
  property: Property,
  text: string,
  taken: ReadonlySet<string>,
): Property {
  const other = list.columns.get(otherField(property));
  if (!other || taken.has(other.name) || readCell(text, property).type !== 'bad') return property;
  return readCell(text, other).type === 'value' ? other : property;
}

/** The columns of scores, as this table writes them. */
function scoreColumns({ list, columns }: Fit, { rows }: Table): ReadonlyMap<string, Property> {
  const scores = new Map<string, Property>();
  columns.forEach((name, column) => {
    const property = name === null ? undefined : list.columns.get(name);
    if (property?.cell !== 'score') return;
    const texts = rows.map(({ cells }) => cells[column]?.text ?? '');
    scores.set(property.name, scoreOfColumn(property, texts));
  });
  return scores;
}

const isEmptyCell = ({ cells }: TableRow, column: number): boolean =>
  (cells[column]?.text ?? '').trim() === '';

type Rows = Record<string, unknown>[];

const seenRows = memoizeWeak<Rows, { count: number; headed: Map<string, number> }>(() => ({
  count: 0,
  headed: new Map(),
}));

/**
 * Rows of a list that stand in headings, by the key of their names: the table of an overview may name them again. Each
 * row is looked at once, however many tables a list has.
 */
function headedRows(binder: Binder, list: ListProperty, rows: Rows): ReadonlyMap<string, number> {
  const seen = seenRows(rows);
  for (; seen.count < rows.length; seen.count += 1) {
    const name = rows[seen.count]?.name;
    const isHeaded = binder.origins.get(`/${list.name}/${seen.count}`)?.type === 'text';
    if (typeof name === 'string' && isHeaded) seen.headed.set(labelKey(name), seen.count);
  }
  return seen.headed;
}

/**
 * Joins a row of a table with the one of its name that a heading stands for: phases are often told of twice, in an
 * overview and one by one. Nothing is joined where the two say different things.
 */
function joinsRow(
  binder: Binder,
  list: ListProperty,
  data: Record<string, unknown>,
  { pointer, at, headed }: { pointer: string; at: string; headed: ReadonlyMap<string, number> },
): boolean {
  if (headed.size === 0) return false;
  const index = typeof data.name === 'string' ? headed.get(labelKey(data.name)) : undefined;
  const known = index === undefined ? undefined : (binder.data[list.name] as Rows)[index];
  if (!known) return false;
  const same = (a: unknown, b: unknown): boolean =>
    labelKey(JSON.stringify(a)) === labelKey(JSON.stringify(b));
  const entries = Object.entries(data);
  if (entries.some(([name, value]) => known[name] !== undefined && !same(known[name], value))) return false;
  for (const [name, value] of entries) {
    const place = `/${escapePointer(name)}`;
    const origin = binder.origins.get(at + place);
    binder.origins.delete(at + place);
    if (known[name] !== undefined) continue;
    known[name] = value;
    if (origin) binder.origins.set(`${pointer}/${index}${place}`, origin);
  }
  for (const name of list.columns.keys()) binder.origins.delete(`${at}/${escapePointer(name)}`);
  binder.origins.delete(at);
  return true;
}

/**
 * Appends the rows of a table to its list; `fit` says which column is which.
 *
 * @param outer name of the row around, for rows that name none
 * @param said what the headings around say of rows that do not say it themselves
 */
export function bindTable(
  binder: Binder,
  fit: Fit,
  table: Table,
  text: string,
  outer?: string,
  said: readonly Said[] = [],
): void {
  const { list, columns } = fit;
  const pointer = `/${list.name}`;
  const known = binder.origins.get(pointer);
  if (known?.type === 'yaml') {
    const params = { list: titlesOf(list.node, list.name) };
    const noted = problem(binder, 'written-twice', 'default', pointer, table.header.range, params);
    noted.related = [known.keyRange ?? known.range];
    return;
  }
  noteUnknownColumns(binder, fit, table, text);
  if (known?.type === 'table') known.tables.push({ table, columns });
  else {
    const { range } = table.header;
    binder.origins.set(pointer, { type: 'table', range, tables: [{ table, columns }] });
  }
  if (!takesRows(binder, list, table.rows.length, table.header.range)) return;
  const taken = new Set(columns.filter((name) => name !== null));
  // A row that ends before a column has its place for it at its end.
  const placed = [...columns.entries()].filter((entry): entry is [number, string] => entry[1] !== null);
  const rows = (binder.data[list.name] ??= []) as Rows;
  const headed = headedRows(binder, list, rows);
  const scores = scoreColumns(fit, table);
  let above: unknown;
  const texts: string[] = [];
  for (const row of table.rows) {
    // What says nothing in any column that is read is no row.
    const at = `${pointer}/${rows.length}`;
    noteCellsBeyond(binder, row, at);
    if (placed.every(([column]) => !row.cells[column]?.text)) continue;
    const data: Record<string, unknown> = {};
    const noted = binder.problems.length;
    const put = (name: string, column: number, cell: Cell): void => {
      const named = scores.get(name) ?? list.columns.get(name);
      if (!named) return;
      const said = isDitto(cell.text) ? (texts[column] ?? cell.text) : cell.text;
      texts[column] = said;
      const written = withUnit(said, table.header.cells[column]?.text ?? '', named.cell);
      const property = propertyFor(list, named, written, taken);
      const origin = { type: 'cell', range: cell.range, table, row, column } as const;
      putText(binder, data, property, `${at}/${escapePointer(property.name)}`, written, origin);
    };
    binder.origins.set(at, { type: 'row', range: row.range, table, row });
    const { end } = row.range;
    for (const [column, name] of placed) {
      put(name, column, row.cells[column] ?? { text: '', range: { start: end, end } });
    }
    if (outer !== undefined && list.within) data[list.within] ??= outer;
    for (const { column, value } of said) data[column] ??= value;
    // An empty first cell below a phase or a group is what a merged cell leaves: as above.
    const [group] = columns;
    if (group && group !== list.key && list.columns.get(group)?.node['x-ref'] !== undefined) {
      if (
        data[group] === undefined &&
        data[list.key] !== undefined &&
        above !== undefined &&
        isEmptyCell(row, 0)
      )
        data[group] = above;
      above = data[group];
    }
    const isClean = binder.problems.length === noted;
    if (!isClean || !joinsRow(binder, list, data, { pointer, at, headed })) rows.push(data);
  }
  if (rows.length === 0) delete binder.data[list.name];
}
