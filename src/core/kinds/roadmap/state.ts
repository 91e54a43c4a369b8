import type { TaskData } from '../../playbook/types.ts';
import type { Schedule, ScheduledItem } from '../../schedule/types.ts';
import type { BarState } from '../../views/shapes/timeline.ts';
import type { IsoDate } from '../../when/types.ts';

/** The day that decides what is late; a plan without a start knows none, so nothing of it is late. */
export function clockOf(schedule: Schedule, today: IsoDate): IsoDate {
  return schedule.axis === 'relative' ? '' : today;
}

/** How far a task is: what its box says, and the clock. */
export function taskStateOf(
  item: ScheduledItem,
  { state }: Pick<TaskData, 'state'>,
  clock: IsoDate,
): BarState {
  if (state === 'cancelled') return 'cancelled';
  const byClock = stateOf(item, state === 'done', clock);
  if (byClock === 'done' || byClock === 'overdue') return byClock;
  if (state === 'open') return byClock;
  return state === 'postponed' ? 'postponed' : 'active';
}

/** How far a thing is by the clock; `done` is what its author says. */
export function stateOf(item: ScheduledItem, done: boolean, clock: IsoDate): BarState {
  if (done) return 'done';
  if (item.end && item.end < clock) return 'overdue';
  return item.start && item.start <= clock ? 'active' : 'planned';
}
