import type { TaskState } from './types.ts';

/** What stands between the brackets of a box. */
const STATES: ReadonlyMap<string, TaskState> = new Map([
  [' ', 'open'],
  ['x', 'done'],
  ['X', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['√', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['-', 'cancelled'],
  ['>', 'postponed'],
  ['☐', 'open'],
  ['⬜', 'open'],
  ['☑', 'done'],
  ['✅', 'done'],
]);

/** The state that the mark of a box stands for. */
export function stateOfMark(mark: string): TaskState {
  return STATES.get(mark) ?? 'open';
}
