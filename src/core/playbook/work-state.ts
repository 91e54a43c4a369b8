import type { TaskState } from '../syntax/types.ts';
import type { IsoDate } from '../when/types.ts';

/**
 * How far a piece of work is. Its author says so, in a box, a Status column or a decision: nothing is done because
 * its time has passed. Every count and every picture goes by this.
 */
export type WorkState = TaskState;

/** The state of a row by its Status column; open where nothing is said. */
export function workStateOf(status: unknown): WorkState {
  return status === 'done' || status === 'cancelled' || status === 'in-progress' ? status : 'open';
}

/** True for what is still to be done: open, in progress or postponed. */
export function isOpen(state: WorkState): boolean {
  return state !== 'done' && state !== 'cancelled';
}

/**
 * True for what is still to be done although its last day is over.
 *
 * @param due its last day; null where it is unknown
 */
export function isOverdue(state: WorkState, due: IsoDate | null, today: IsoDate): boolean {
  return isOpen(state) && due !== null && due < today;
}
