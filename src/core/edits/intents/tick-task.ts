import { TASK, type SchemaOf } from '../schema.ts';
import { taskAt } from '../work/task-facts.ts';
import type { IntentHandler } from '../types.ts';

export interface TickTask {
  pointer: string;
  done: boolean;
}

export const schema: SchemaOf<TickTask> = { pointer: TASK, done: { type: 'boolean' } };

/**
 * Ticks or clears the box of a task, whatever state it was in; no edit where it is so already. What is cancelled
 * was given up on purpose, and is opened again in the text.
 */
const tickTask: IntentHandler<TickTask> = (playbook, { pointer, done }) => {
  const task = taskAt(playbook, pointer);
  if (!task) return { refused: 'no-task', at: pointer };
  if (done && task.state === 'cancelled') return { refused: 'cancelled', at: pointer };
  if ((task.state === 'done') === done) return { edits: [], writes: [] };
  const isSign = /[☐⬜☑✅]/u.test(playbook.syntax.text.slice(task.marker.start, task.marker.end));
  const [ticked, open] = isSign ? ['☑', '☐'] : ['x', ' '];
  return {
    edits: [{ range: task.marker, text: done ? ticked : open }],
    writes: [{ place: `task/${playbook.syntax.tasks.indexOf(task)}/state`, text: done ? 'done' : 'open' }],
  };
};

export default tickTask;
