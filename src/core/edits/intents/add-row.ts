import type { Origin } from '../../playbook/types.ts';
import { addTextRow } from '../add-text-row.ts';
import { cellSource, cellValue, displayWidth } from '../cell-text.ts';
import { rowPlace } from '../readings.ts';
import { POINTER, VALUE, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';

export interface AddRow {
  pointer: string;
  /** Texts by property. */
  values: Record<string, string>;
}

export const schema: SchemaOf<AddRow> = {
  pointer: POINTER,
  values: {
    type: 'object',
    maxProperties: 100,
    propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
    additionalProperties: VALUE,
  },
};

/** Widths between the bars of a line of the table, padding included. */
function widths(source: string): number[] {
  const inner = source
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(displayWidth);
}

/** Adds a row after the last one of a list: in a table aligned as the line of dashes is, else written as the last row is. */
const addRow: IntentHandler<AddRow> = (playbook, { pointer, values }) => {
  const { text, eol } = playbook.syntax;
  const origin: Origin | undefined = playbook.origins.get(pointer);
  if (origin?.type === 'text') return addTextRow(playbook, pointer, values);
  const { table, columns } = (origin?.type === 'table' && origin.tables.at(-1)) || {};
  if (!table || !columns) return { refused: 'not-table', at: pointer };
  const texts = table.align.map(() => '');
  for (const [name, value] of Object.entries(values)) {
    const column = columns.indexOf(name);
    if (column < 0) return { refused: 'no-column', at: pointer, column: name };
    texts[column] = cellValue(value);
  }
  const sources = texts.map(cellSource);
  const width = widths(text.slice(table.delimiter.start, table.delimiter.end));
  const cells = sources.map((source, column) => {
    const pad = ' '.repeat(Math.max(0, (width[column] ?? 0) - 2 - displayWidth(source)));
    return table.align[column] === 'right' ? ` ${pad}${source} ` : ` ${source}${pad} `;
  });
  const lineStart = text.lastIndexOf('\n', table.delimiter.start - 1) + 1;
  const indent = text.slice(lineStart, table.delimiter.start).replace(/[^\s>]/g, ' ');
  const end = table.range.end;
  const place = rowPlace(playbook.syntax, table, table.rows.length);
  return {
    edits: [{ range: { start: end, end }, text: `${eol}${indent}|${cells.join('|')}|` }],
    writes: [{ place, text: texts }],
  };
};

export default addRow;
