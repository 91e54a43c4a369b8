import { isBlank } from '../../playbook/values/blanks.ts';
import { isCaseLine } from '../../playbook/notations/cases.ts';
import { columnFor } from '../../playbook/notations/rows.ts';
import { hostOf } from '../../playbook/parts.ts';
import type { ListProperty, Property } from '../../playbook/schema.ts';
import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Table, TableRow } from '../../syntax/types.ts';
import { columnLabel } from '../sources/column-label.ts';
import { lineAt } from '../stand.ts';
import { textSources } from '../sources/text-source.ts';
import { asBlock, firstThatReads } from './block.ts';

/** A table that was read as a list whose rows may stand as numbered items. */
export interface BoundTable {
  list: ListProperty;
  table: Table;
  columns: (string | null)[];
}

/** The tables of a document or part whose rows may stand as numbered items. */
export function boundTables({ origins, schema }: Playbook): BoundTable[] {
  return [...origins].flatMap(([pointer, origin]) => {
    const list = schema.lists.get(pointer.slice(1));
    return origin.type === 'table' && list?.notations.has('numbered')
      ? origin.tables.map(({ table, columns }) => ({ list, table, columns }))
      : [];
  });
}

/** The number before each row: its own where there is a column for it, which has to count up by one. */
function numbersOf({ list, columns, table }: BoundTable): number[] | null {
  const column = list.columns.has('no') ? columns.indexOf('no') : -1;
  if (column < 0) return table.rows.map((_, index) => index + 1);
  const numbers = table.rows.map(({ cells }) => Number(cells[column]?.text || NaN));
  return numbers.every((one, index) => Number.isInteger(one) && one === (numbers[0] ?? 0) + index)
    ? numbers
    : null;
}

/**
 * The lines within an item that say a field; null for one that cannot be said in an item.
 *
 * @param key the text of the item, which may say some of them already
 */
function fieldLines(
  { node }: Property,
  { key, label, text, colon }: { key: string; label: string; text: string; colon: string },
): (string | null)[] {
  const saidAs = node['x-said-as'];
  const lines = text.split('\n').filter((line) => saidAs !== 'case' || !key.includes(line));
  if ((saidAs === 'case' || saidAs === 'failure') && lines.every(isCaseLine))
    return lines.map((line) => `- ${line}`);
  const isPlainCode = saidAs === 'code' && !text.includes('`');
  if (lines.length === 1) return [`- ${label}${colon}${isPlainCode ? `\`${text}\`` : text}`];
  if (!isPlainCode) return [null];
  return [`- ${label}${colon.trimEnd()}`, ...['```', ...lines, '```'].map((line) => `  ${line}`)];
}

/** The lines of a row as a numbered item: its name, and what else it says as labelled bullets. */
function itemLines(
  { syntax, lang }: Playbook,
  { list, columns, table }: BoundTable,
  row: TableRow,
  number: number,
  spelled: (source: string, text: string) => string,
): string[] | null {
  const cells = columns.flatMap((name, column) => {
    const cell = row.cells[column];
    if (!cell || isBlank(cell.text) || name === 'no') return [];
    const source = syntax.text.slice(cell.range.start, cell.range.end).replaceAll('\\|', '|');
    return { name, column, text: spelled(source, cell.text) };
  });
  const key = cells.find(({ name }) => name === list.key);
  if (!key || cells.some(({ name }) => name === null) || key.text.includes('\n')) return null;
  const marker = `${number}. `;
  const indent = ' '.repeat(marker.length);
  const further = cells.filter((cell) => cell !== key);
  const lines = further.flatMap(({ name, column, text }) => {
    const property = list.columns.get(name ?? '');
    if (!property) return [];
    const header = table.header.cells[column]?.text ?? '';
    const label = columnFor(list, header) === property ? header : columnLabel(list, property, lang);
    return fieldLines(property, { key: key.text, label, text, colon: lang === 'zh' ? '：' : ': ' });
  });
  return lines.includes(null) ? null : [marker + key.text, ...lines.map((line) => indent + line)];
}

/** Edits that make numbered items of a table; null where an item could not say what a cell does. */
export function tableToItems(playbook: Playbook, bound: BoundTable): TextEdit[] | null {
  const { list, table, columns } = bound;
  const { text, comments } = playbook.syntax;
  // An item has no place for them.
  if (comments.some(({ range }) => table.range.start <= range.start && range.end <= table.range.end))
    return null;
  const numbers = numbersOf(bound);
  const start = lineAt(text, table.range.start).start;
  if (!numbers || table.rows.length === 0 || start !== table.range.start) return null;
  const spellings: ((source: string, said: string) => string)[] = [
    (source) => source,
    (_, said) => textSources(said)[0] ?? said,
    (_, said) => textSources(said)[1] ?? said,
    (_, said) => said,
  ];
  const host = hostOf(playbook);
  const name = playbook === host ? list.name : `${playbook.kind}.${list.name}`;
  const gained = columns.includes('no') ? null : { list: list.name, column: 'no' };
  const candidates = spellings.flatMap((spelled) => {
    const items = table.rows.map((row, index) =>
      itemLines(playbook, bound, row, numbers[index] ?? 0, spelled),
    );
    const lines = items.flatMap((item) => item ?? []);
    return items.includes(null) ? [] : asBlock(host, table.range, lines, name);
  });
  return firstThatReads(host, candidates, gained);
}
