import { setValue } from '../set-value.ts';
import { setFactAt } from '../task-facts.ts';
import type { IntentHandler } from '../types.ts';

/** Sets a key of the front matter, a cell or a fact of a task; '' empties it. */
const setAnyValue: IntentHandler<{ pointer: string; value: string }> = (playbook, { pointer, value }) =>
  setFactAt(playbook, pointer, value) ?? setValue(playbook, pointer, value);

export default setAnyValue;
