import { isOverdue, type WorkState } from '../../playbook/work-state.ts';
import type { Schedule, ScheduledItem } from '../../schedule/types.ts';
import type { BarState } from '../../views/shapes/timeline.ts';
import type { IsoDate } from '../../when/types.ts';

/** The day that decides what is late; a plan without a start knows none, so nothing of it is late. */
export function clockOf(schedule: Schedule, today: IsoDate): IsoDate {
  return schedule.axis === 'relative' ? '' : today;
}

/** How a thing is drawn: what its author says of it, and where its days lie. */
export function barStateOf(
  state: WorkState,
  { start, end }: Pick<ScheduledItem, 'start' | 'end'>,
  clock: IsoDate,
): BarState {
  if (state === 'done' || state === 'cancelled') return state;
  if (isOverdue(state, end, clock)) return 'overdue';
  if (state === 'postponed') return state;
  return state === 'in-progress' || (start && start <= clock) ? 'active' : 'planned';
}
