import type { AgendaItem } from '../../../core/agenda/types.ts';
import type { Intent } from '../../../core/generated/intents.ts';
import type { IsoDate } from '../../../core/when/types.ts';

/** Says that an item is done, or open again, and nothing else. */
export function tickIntent({ pointer, name }: AgendaItem, isDone: boolean, on: IsoDate): Intent {
  const nothing = { progress: '', due: '', dueKey: '', note: '', log: false };
  return { type: 'update-work', pointer, state: isDone ? 'done' : 'open', ...nothing, name, on };
}
