import { duplicateRow as duplicate } from '../rows/rearrange-rows.ts';
import { ROW, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';

export interface DuplicateRow {
  pointer: string;
}

export const schema: SchemaOf<DuplicateRow> = { pointer: ROW };

/** Puts a row once more below itself. */
const duplicateRow: IntentHandler<DuplicateRow> = (playbook, { pointer }) => duplicate(playbook, pointer);

export default duplicateRow;
