import type { Syntax, Table } from '../../syntax/types.ts';
import { cellSource, displayWidth } from '../sources/cell-text.ts';

/** Widths between the bars of a line of the table, padding included. */
function widths(source: string): number[] {
  const inner = source
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(displayWidth);
}

/** Writes the lines of new rows of a table, each with the break before it, aligned as its line of dashes is. */
export function tableRowSource({ text, eol }: Syntax, table: Table): (texts: readonly string[]) => string {
  const width = widths(text.slice(table.delimiter.start, table.delimiter.end));
  const lineStart = text.lastIndexOf('\n', table.delimiter.start - 1) + 1;
  const indent = text.slice(lineStart, table.delimiter.start).replace(/[^\s>]/g, ' ');
  return (texts) => {
    const cells = texts.map(cellSource).map((source, column) => {
      const pad = ' '.repeat(Math.max(0, (width[column] ?? 0) - 2 - displayWidth(source)));
      return table.align[column] === 'right' ? ` ${pad}${source} ` : ` ${source}${pad} `;
    });
    return `${eol}${indent}|${cells.join('|')}|`;
  };
}
