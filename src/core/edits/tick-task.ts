import type { Playbook } from '../playbook/types.ts';
import type { Task } from '../syntax/types.ts';
import type { EditResult } from './types.ts';

/** The task that a pointer such as `/tasks/0` names. */
export function taskAt(playbook: Playbook, pointer: string): Task | null {
  const index = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  return (index !== undefined && playbook.syntax.tasks[Number(index)]) || null;
}

/** Ticks or clears the box of a task; no edit where it is so already. */
export function tickTask(playbook: Playbook, pointer: string, done: boolean): EditResult {
  const task = taskAt(playbook, pointer);
  if (!task) return { refused: 'no-task', at: pointer };
  return { edits: task.done === done ? [] : [{ range: task.marker, text: done ? 'x' : ' ' }] };
}
