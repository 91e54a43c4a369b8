import { POINTER, type SchemaOf } from '../schema.ts';
import { referenceTexts } from '../rows/reference-text.ts';
import { setValue } from '../set-value.ts';
import type { IntentHandler } from '../types.ts';

export interface SetPhase {
  /** Of the row. */
  pointer: string;
  /** Pointer of the phase. */
  phase: string;
}

export const schema: SchemaOf<SetPhase> = { pointer: POINTER, phase: POINTER };

/** Gives a row to another phase. */
const setPhase: IntentHandler<SetPhase> = (playbook, { pointer, phase }) => {
  const listAt = (place: string) => playbook.schema.lists.get(place.split('/')[1] ?? '');
  const column = listAt(pointer)?.columns.get('phase');
  // A task belongs to the heading that it stands under.
  if (pointer.startsWith('/tasks/') || !column) return { refused: 'other-place', at: pointer };
  const [text] = listAt(phase)?.entity === column.node['x-ref'] ? referenceTexts(playbook, phase) : [];
  return text === undefined
    ? { refused: 'no-place', at: phase }
    : setValue(playbook, `${pointer}/phase`, text);
};

export default setPhase;
