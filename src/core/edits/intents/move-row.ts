import { moveRow as move } from '../rows/rearrange-rows.ts';
import { ROW, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';

export interface MoveRow {
  pointer: string;
  /** The number, from 0, of the row whose place it takes. */
  to: number;
}

export const schema: SchemaOf<MoveRow> = {
  pointer: ROW,
  to: { type: 'integer', minimum: 0, maximum: 1_000_000 },
};

/** Gives a row of a list another place among its rows; numbers of steps and items keep theirs. */
const moveRow: IntentHandler<MoveRow> = (playbook, { pointer, to }) => move(playbook, pointer, to);

export default moveRow;
