import type { Range } from '../../syntax/types.ts';
import { escapePointer, problem, putText, takesRows, type Binder } from '../binder.ts';
import { labelForms } from '../naming/heading-forms.ts';
import { titlesOf } from '../naming/labels.ts';
import type { ListProperty, Property } from '../schema.ts';
import type { Labelled } from './labelled.ts';

/** A row that stands in headings, items or lines: its data and its pointer. */
export interface TextRow {
  binder: Binder;
  list: ListProperty;
  pointer: string;
  data: Record<string, unknown>;
}

/**
 * Begins a row of a list at a place of the text; null where the list stands in the front matter, which wins and
 * is said to.
 */
export function beginRow(binder: Binder, list: ListProperty, range: Range): TextRow | null {
  const pointer = `/${list.name}`;
  const known = binder.origins.get(pointer);
  if (known?.type === 'yaml') {
    const noted = problem(binder, 'written-twice', 'default', pointer, range, {
      list: titlesOf(list.node, list.name),
    });
    noted.related = [known.keyRange ?? known.range];
    return null;
  }
  if (!takesRows(binder, list, 1, range)) return null;
  if (!known) binder.origins.set(pointer, { type: 'text', range });
  const rows = (binder.data[list.name] ??= []) as Record<string, unknown>[];
  const data: Record<string, unknown> = {};
  rows.push(data);
  const row = { binder, list, pointer: `${pointer}/${rows.length - 1}`, data };
  binder.origins.set(row.pointer, { type: 'text', range });
  return row;
}

/** Writes a value into a field of a row that has none yet. */
export function putField(
  { binder, list, pointer, data }: TextRow,
  name: string,
  text: string,
  range: Range,
): void {
  const property = list.columns.get(name);
  if (!property || data[name] !== undefined || text === '') return;
  putText(binder, data, property, `${pointer}/${escapePointer(name)}`, text, { type: 'text', range });
}

/** The column that a label names. */
export function columnFor(list: ListProperty, label: string): Property | null {
  for (const key of labelForms(label)) {
    const name = list.columnLabels.get(key);
    if (name !== undefined) return list.columns.get(name) ?? null;
  }
  return null;
}

/** Writes what labels say into the fields they name; those that name none are left to the text. */
export function putLabelled(row: TextRow, labelled: Labelled[]): void {
  for (const { label, value, valueRange } of labelled) {
    const column = columnFor(row.list, label);
    if (column && value !== '') putField(row, column.name, withoutMarks(value), valueRange);
  }
}

/** The first column of a list with a type of cell. */
export function columnOfType(list: ListProperty, cell: Property['cell']): Property | undefined {
  return [...list.columns.values()].find((column) => column.cell === cell);
}

/** The column that a heading or an item fills: what the row is called, else what says what it is. */
export function titleColumn({ columns, key }: ListProperty): string {
  return columns.has('name') ? 'name' : key;
}

/** Chinese characters and their punctuation, between which a line break is no space. */
const [HAN_BEFORE, HAN_BEHIND] = [/[\p{Script=Han}，。、；：！？）】》”]$/u, /^[\p{Script=Han}（【《“]/u];
/** What begins a line of its own within a text: `a) accept`, `② 通知`. */
const OWN_LINE = /^(?:[a-z\d]{1,2}[.)）]|[①-⑳])\s?/u;

/** What a line break is in a text of one line; what is numbered there stays on a line of its own. */
function breakBetween(before: string, line: string): string {
  if (OWN_LINE.test(line)) return '\n';
  return HAN_BEFORE.test(before.slice(-1)) && HAN_BEHIND.test(line) ? '' : ' ';
}

/** A text that goes over several lines on one. */
export function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  return lines
    .map((line, nth) => (nth === 0 ? '' : breakBetween(lines[nth - 1] ?? '', line)) + line)
    .join('')
    .trim();
}

/** A text without marks of emphasis and code, which cells lose too, on one line. */
export const withoutMarks = (text: string): string => onOneLine(text.replace(/\*\*|__|`/g, '')).trim();
