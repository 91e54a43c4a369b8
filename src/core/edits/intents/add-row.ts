import type { Origin } from '../../playbook/types.ts';
import { addTextRow } from '../rows/add-text-row.ts';
import { addYamlRow } from '../rows/add-yaml-row.ts';
import { cellValue } from '../sources/cell-text.ts';
import { rowPlace } from '../readings.ts';
import { POINTER, VALUE, type SchemaOf } from '../schema.ts';
import { tableRowSource } from '../rows/table-row-source.ts';
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

/** Adds a row after the last one of a list: in a table aligned as the line of dashes is, else written as the last row is. */
const addRow: IntentHandler<AddRow> = (playbook, { pointer, values }) => {
  const origin: Origin | undefined = playbook.origins.get(pointer);
  if (origin?.type === 'text') return addTextRow(playbook, pointer, values);
  if (origin?.type === 'yaml') return addYamlRow(playbook, pointer, values);
  const { table, columns } = (origin?.type === 'table' && origin.tables.at(-1)) || {};
  if (!table || !columns) return { refused: 'not-table', at: pointer };
  const texts = table.align.map(() => '');
  for (const [name, value] of Object.entries(values)) {
    const column = columns.indexOf(name);
    if (column < 0) return { refused: 'no-column', at: pointer, column: name };
    texts[column] = cellValue(value);
  }
  const { end } = table.range;
  return {
    edits: [{ range: { start: end, end }, text: tableRowSource(playbook.syntax, table)(texts) }],
    writes: [{ place: rowPlace(playbook.syntax, table, table.rows.length), text: texts }],
  };
};

export default addRow;
