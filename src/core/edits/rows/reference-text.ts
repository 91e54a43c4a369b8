import { dataAt } from '../../playbook/data-at.ts';
import type { Playbook } from '../../playbook/types.ts';
import { taskAt } from '../work/task-facts.ts';

/** What others write to mean a row or a task, the best first: its id where one is written, else its name. */
export function referenceTexts(playbook: Playbook, pointer: string): string[] {
  const task = taskAt(playbook, pointer);
  const id = task?.facts.find(({ key }) => key === 'id')?.value ?? dataAt(playbook, `${pointer}/id`);
  const name = task?.text ?? dataAt(playbook, `${pointer}/name`);
  return [id, name].filter((one): one is string => typeof one === 'string' && one !== '');
}
