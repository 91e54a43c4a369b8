import { bilingual } from '../../playbook/labels.ts';
import { firstRows } from '../rows/first-rows.ts';
import type { WorkState } from '../../playbook/work-state.ts';
import type { Playbook } from '../../playbook/types.ts';
import { writtenIn } from '../written-in.ts';

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
  const statuses = firstRows(playbook, list, 'status');
  const same = statuses.get(value);
  if (same !== undefined) return writtenIn(playbook, `/${list}/${same}/status`) || value;
  const [first] = statuses;
  // Where another row says its state by its id, so does this one.
  if (first && writtenIn(playbook, `/${list}/${first[1]}/status`) === first[0]) return value;
  const node = playbook.schema.lists.get(list)?.columns.get('status')?.node;
  return bilingual(node?.['x-values']?.[value], value)[playbook.lang];
}
