import { TASK, type SchemaOf } from '../schema.ts';
import { taskAt } from '../task-facts.ts';
import type { IntentHandler } from '../types.ts';

export interface TickTask {
  pointer: string;
  done: boolean;
}

export const schema: SchemaOf<TickTask> = { pointer: TASK, done: { type: 'boolean' } };

/** Ticks or clears the box of a task; no edit where it is so already. */
const tickTask: IntentHandler<TickTask> = (playbook, { pointer, done }) => {
  const task = taskAt(playbook, pointer);
  if (!task) return { refused: 'no-task', at: pointer };
  return {
    edits: task.done === done ? [] : [{ range: task.marker, text: done ? 'x' : ' ' }],
    writes: [{ place: `task/${playbook.syntax.tasks.indexOf(task)}/done`, text: String(done) }],
  };
};

export default tickTask;
