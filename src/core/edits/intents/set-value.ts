import { POINTER, VALUE, type SchemaOf } from '../schema.ts';
import { setValue } from '../set-value.ts';
import { setFactAt } from '../work/task-facts.ts';
import type { IntentHandler } from '../types.ts';

export interface SetValue {
  pointer: string;
  value: string;
}

export const schema: SchemaOf<SetValue> = { pointer: POINTER, value: VALUE };

/** Sets a key of the front matter, a cell or a fact of a task; '' empties it. */
const setAnyValue: IntentHandler<SetValue> = (playbook, { pointer, value }) =>
  setFactAt(playbook, pointer, value) ?? setValue(playbook, pointer, value);

export default setAnyValue;
