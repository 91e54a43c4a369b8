import { literalRanges } from '../syntax/inline-text.ts';
import { FACT_KEYS } from '../syntax/tasks.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Task } from '../syntax/types.ts';
import { inlineSource } from './inline-source.ts';
import type { Refusal } from './refusal.ts';
import type { Proposal } from './types.ts';

/** The task that a pointer such as `/tasks/0` names. */
export function taskAt(playbook: Playbook, pointer: string): Task | null {
  const index = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  return (index !== undefined && playbook.syntax.tasks[Number(index)]) || null;
}

/** A fact's value as it stands in a task: quoted where a space, a mark or an address would end it. */
export function factSource(value: string): string {
  const source = inlineSource(value);
  const bare =
    /^[\p{L}\p{N}][\p{L}\p{N}_+%/.:-]*(?<![.:])$/u.test(value) && literalRanges(value).length === 0;
  return bare && source === value ? value : `"${source.replaceAll('"', '\\"')}"`;
}

/** Sets a fact of a task; an empty text takes it out. */
export function setFact({ syntax }: Playbook, task: Task, key: string, text: string): Proposal | Refusal {
  const value = text.trim();
  const writes = [{ place: `task/${syntax.tasks.indexOf(task)}/${key}`, text: value }];
  const fact = task.facts.find((one) => one.key === key);
  if (fact && value === '') {
    let { start } = fact.range;
    while (/[ \t]/.test(syntax.text.charAt(start - 1))) start -= 1;
    return { edits: [{ range: { start, end: fact.range.end }, text: '' }], writes };
  }
  if (fact) return { edits: [{ range: fact.valueRange, text: factSource(value) }], writes };
  const { end } = task.textRange;
  const added = { range: { start: end, end }, text: ` ${key}:${factSource(value)}` };
  return { edits: value === '' ? [] : [added], writes };
}

/** The same for a pointer such as `/tasks/3/due`; null where the pointer is none of a task's facts. */
export function setFactAt(playbook: Playbook, pointer: string, value: string): Proposal | Refusal | null {
  const [, at, key = ''] = /^(\/tasks\/\d+)\/([a-z]+)$/.exec(pointer) ?? [];
  if (at === undefined || !FACT_KEYS.has(key)) return null;
  const task = taskAt(playbook, at);
  return task ? setFact(playbook, task, key, value) : { refused: 'no-task', at };
}
