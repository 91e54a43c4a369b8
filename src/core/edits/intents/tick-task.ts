import { taskAt } from '../task-facts.ts';
import type { IntentHandler } from '../types.ts';

/** Ticks or clears the box of a task; no edit where it is so already. */
const tickTask: IntentHandler<{ pointer: string; done: boolean }> = (playbook, { pointer, done }) => {
  const task = taskAt(playbook, pointer);
  if (!task) return { refused: 'no-task', at: pointer };
  return {
    edits: task.done === done ? [] : [{ range: task.marker, text: done ? 'x' : ' ' }],
    writes: [{ place: `task/${playbook.syntax.tasks.indexOf(task)}/done`, text: String(done) }],
  };
};

export default tickTask;
