import type { Origin, Playbook } from '../playbook/types.ts';
import type { Table } from '../syntax/types.ts';
import type { EditResult } from './apply.ts';
import { cellSource, displayWidth } from './cell-text.ts';

/** Column of each property: as the rows of the table were bound, else by its English name. */
function columnsOf(playbook: Playbook, pointer: string, table: Table): Map<string, number> {
  const columns = new Map<string, number>();
  table.header.cells.forEach((cell, column) => {
    columns.set(cell.text.toLowerCase().replace(/\s+/g, '-'), column);
  });
  for (const [at, origin] of playbook.origins) {
    const name = at.startsWith(`${pointer}/`) ? at.split('/')[3] : undefined;
    if (name !== undefined && origin.type === 'cell' && origin.table === table)
      columns.set(name, origin.column);
  }
  return columns;
}

/** Widths between the bars of a line of the table, padding included. */
function widths(source: string): number[] {
  const inner = source
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(displayWidth);
}

/** Adds a row after the last one of a list's table, aligned as the line of dashes is. */
export function addRow(playbook: Playbook, pointer: string, values: Record<string, string>): EditResult {
  const { text, eol } = playbook.syntax;
  const origin: Origin | undefined = playbook.origins.get(pointer);
  const table = origin?.type === 'table' ? origin.tables.at(-1) : undefined;
  if (!table) return { refused: `${pointer} is not written as a table` };
  const columns = columnsOf(playbook, pointer, table);
  const sources = table.align.map(() => '');
  for (const [name, value] of Object.entries(values)) {
    const column = columns.get(name);
    if (column === undefined) return { refused: `the table of ${pointer} has no column for ${name}` };
    sources[column] = cellSource(value);
  }
  const width = widths(text.slice(table.delimiter.start, table.delimiter.end));
  const cells = sources.map((source, column) => {
    const pad = ' '.repeat(Math.max(0, (width[column] ?? 0) - 2 - displayWidth(source)));
    return table.align[column] === 'right' ? ` ${pad}${source} ` : ` ${source}${pad} `;
  });
  const lineStart = text.lastIndexOf('\n', table.delimiter.start - 1) + 1;
  const indent = text.slice(lineStart, table.delimiter.start).replace(/[^\s>]/g, ' ');
  const end = table.range.end;
  return { edits: [{ range: { start: end, end }, text: `${eol}${indent}|${cells.join('|')}|` }] };
}
