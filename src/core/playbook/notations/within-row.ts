import type { Range, Syntax } from '../../syntax/types.ts';
import type { ListProperty } from '../schema.ts';
import { casesIn, isFailure, type Said } from './cases.ts';
import { codeIn } from './row-code.ts';
import { columnFor, putField, type TextRow } from './rows.ts';

/** Where a row stands that is no row of a table. */
export interface RowPlace {
  /** The item, or what stands below the heading. */
  range: Range;
  section: number;
  /** The text of the row itself. */
  own: Range;
}

/** The column that something else says than a label. */
function columnSaidAs({ columns }: ListProperty, what: string): string | undefined {
  return [...columns.values()].find(({ node }) => node['x-said-as'] === what)?.name;
}

/** Writes several stretches into one field, each a line of its own. */
function putLines(row: TextRow, column: string | undefined, said: readonly Said[]): void {
  const [first] = said;
  const last = said.at(-1);
  if (column === undefined || !first || !last) return;
  const text = said.map((one) => one.text).join('\n');
  putField(row, column, text, { start: first.range.start, end: last.range.end });
}

/** What stands within a row and needs no label: its cases (`If … then …`) and its code. */
export function putWithin(syntax: Syntax, row: TextRow, { range, section, own }: RowPlace): void {
  const cases = columnSaidAs(row.list, 'case');
  if (cases !== undefined) {
    const failure = columnSaidAs(row.list, 'failure');
    const found = casesIn(syntax, range, section, own);
    const isFailed = (one: Said): boolean => failure !== undefined && isFailure(one.text);
    putLines(row, failure, found.filter(isFailed));
    putLines(
      row,
      cases,
      found.filter((one) => !isFailed(one)),
    );
  }
  const command = columnSaidAs(row.list, 'code');
  if (command === undefined) return;
  const commands: Said[] = [];
  for (const { label, isCommand, ...code } of codeIn(syntax, range, section, own)) {
    const column = label === null ? null : columnFor(row.list, label);
    if (column && column.name !== command) putLines(row, column.name, [code]);
    else if (column || isCommand) commands.push(code);
  }
  putLines(row, command, commands);
}

/** The code with which an item begins that has no words: what is done. */
export function codeOfItem(
  syntax: Syntax,
  list: ListProperty,
  { range, section, own }: RowPlace,
): Said | undefined {
  return columnSaidAs(list, 'code') === undefined ? undefined : codeIn(syntax, range, section, own)[0];
}
