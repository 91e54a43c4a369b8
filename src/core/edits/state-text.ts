import { bilingual } from '../playbook/labels.ts';
import type { WorkState } from '../playbook/work-state.ts';
import type { Playbook } from '../playbook/types.ts';
import { writtenIn } from './written-in.ts';

/** The sign in a box for each state. */
export const MARKERS: Record<WorkState, string> = {
  open: ' ',
  done: 'x',
  'in-progress': '~',
  postponed: '>',
  cancelled: '-',
};

/** A row has no state of its own for what is postponed: it is planned, for another day. */
function valueOf(state: WorkState): string {
  return state === 'open' || state === 'postponed' ? 'planned' : state;
}

/** A state as the Status column of a list says it: as another row has it, else in the words of the document. */
export function stateText(playbook: Playbook, list: string, state: WorkState): string {
  const value = valueOf(state);
  const rows = playbook.data[list];
  const statuses = Array.isArray(rows) ? rows.map((row: { status?: unknown }) => row.status) : [];
  const same = statuses.indexOf(value);
  if (same >= 0) return writtenIn(playbook, `/${list}/${same}/status`) || value;
  const first = statuses.findIndex((status) => status !== undefined);
  // Where another row says its state by its id, so does this one.
  if (first >= 0 && writtenIn(playbook, `/${list}/${first}/status`) === statuses[first]) return value;
  const node = playbook.schema.lists.get(list)?.columns.get('status')?.node;
  return bilingual(node?.['x-values']?.[value], value)[playbook.lang];
}
