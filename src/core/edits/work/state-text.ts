import { bilingual, labelKey } from '../../playbook/naming/labels.ts';
import type { Property } from '../../playbook/schema.ts';
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

/**
 * The value of the Status column that means a state, null where the column has none. A row has no state of its own for
 * what is postponed: it is planned, for another day.
 */
function valueOf(property: Property | undefined, state: WorkState): string | null {
  const [word, other] = state === 'open' || state === 'postponed' ? ['planned', 'open'] : [state, state];
  if (!property?.values) return word;
  return property.values.get(labelKey(word)) ?? property.values.get(labelKey(other)) ?? null;
}

/**
 * A state as the Status column of a list says it: as another row has it, else in the words of the document; null where
 * it cannot say that.
 */
export function stateText(playbook: Playbook, list: string, state: WorkState): string | null {
  const property = playbook.schema.lists.get(list)?.columns.get('status');
  const value = valueOf(property, state);
  if (value === null) return null;
  const statuses = firstRows(playbook, list, 'status');
  const same = statuses.get(value);
  if (same !== undefined) return writtenIn(playbook, `/${list}/${same}/status`) || value;
  const [first] = statuses;
  // Where another row says its state by its id, so does this one.
  if (first && writtenIn(playbook, `/${list}/${first[1]}/status`) === first[0]) return value;
  return bilingual(property?.node['x-values']?.[value], value)[playbook.lang];
}
