import { FACT_KEYS } from '../syntax/tasks.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Task } from '../syntax/types.ts';
import type { EditResult } from './types.ts';

/** The task that a pointer such as `/tasks/0` names. */
export function taskAt(playbook: Playbook, pointer: string): Task | null {
  const index = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  return (index !== undefined && playbook.syntax.tasks[Number(index)]) || null;
}

/** A fact's value as it stands in a task: quoted where a space or a mark would end it. */
function factSource(value: string): string {
  const plain = value.replace(/["\n]/g, ' ').trim();
  return /^[^\s“”，。；、！？（）()[\]【】」,;.!?]+$/.test(plain) ? plain : `"${plain}"`;
}

/**
 * Sets a fact of a task, such as `due` at `/tasks/3/due`; an empty text takes it out. Null where the
 * pointer is none of a task's facts.
 */
export function setFact(playbook: Playbook, pointer: string, value: string): EditResult | null {
  const [, at, key = ''] = /^(\/tasks\/\d+)\/([a-z]+)$/.exec(pointer) ?? [];
  if (at === undefined || !FACT_KEYS.has(key)) return null;
  const task = taskAt(playbook, at);
  if (!task) return { refused: 'no-task', at };
  const { text } = playbook.syntax;
  const fact = task.facts.find((one) => one.key === key);
  const empty = value.trim() === '';
  if (fact && empty) {
    const start = text.slice(0, fact.range.start).search(/[ \t]*$/);
    return { edits: [{ range: { start, end: fact.range.end }, text: '' }] };
  }
  if (fact) return { edits: [{ range: fact.valueRange, text: factSource(value) }] };
  const { end } = task.textRange;
  return { edits: empty ? [] : [{ range: { start: end, end }, text: ` ${key}:${factSource(value)}` }] };
}
