import { deleteRows } from '../rows/rearrange-rows.ts';
import { ROW, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';

export interface DeleteRow {
  /** The first one. */
  pointer: string;
  /** How many that follow one another. */
  count: number;
}

export const schema: SchemaOf<DeleteRow> = {
  pointer: ROW,
  count: { type: 'integer', minimum: 1, maximum: 1_000_000 },
};

/** Takes rows out of their list; the numbers behind them close up. */
const deleteRow: IntentHandler<DeleteRow> = (playbook, { pointer, count }) =>
  deleteRows(playbook, pointer, count);

export default deleteRow;
