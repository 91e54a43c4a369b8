import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Range, Table, TableRow } from '../../syntax/types.ts';
import { isSameReading } from './same-reading.ts';
import { tableText } from './table-text.ts';

/** True for a row with more cells than the table has columns: what is beyond them is no cell, and is not moved. */
function isTooLong(text: string, { range, cells }: TableRow): boolean {
  const end = cells.at(-1)?.range.end ?? range.start;
  return /(?<!\\)\|[\s\S]*\S/.test(text.slice(end, range.end));
}

/** What stands between the bars of a row, comments with it. */
function sourcesOf(text: string, { range, cells }: TableRow): string[] {
  return cells.map((cell, index) => {
    const next = cells[index + 1]?.range.start ?? range.end;
    return text
      .slice(cell.range.start, next)
      .replace(/(?<!\\)\|\s*$/, '')
      .trimEnd();
  });
}

/** Edits that pad the cells of a table so that its bars stand below one another; null where they do already. */
export function alignTable(playbook: Playbook, table: Table): TextEdit[] | null {
  const { text } = playbook.syntax;
  const [first, ...second] = table.headers ?? [table.header];
  const rows = [first, ...second, ...table.rows].filter((row) => !isTooLong(text, row));
  const sources = rows.map((row) => sourcesOf(text, row));
  const [header = '', dashes = '', ...body] = tableText(sources, table.align);
  const lines: [Range, string][] = [
    [first.range, header],
    [table.delimiter, dashes],
    ...rows.slice(1).map(({ range }, index): [Range, string] => [range, body[index] ?? '']),
  ];
  const edits = lines
    .filter(([{ start, end }, line]) => text.slice(start, end) !== line)
    .map(([range, line]) => ({ range, text: line }));
  return edits.length > 0 && isSameReading(playbook, edits) ? edits : null;
}
