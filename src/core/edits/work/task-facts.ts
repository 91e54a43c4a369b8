import { literalRanges } from '../../syntax/inline-text.ts';
import { FACT_KEYS } from '../../syntax/fact-keys.ts';
import { ownersOf } from '../../playbook/tasks.ts';
import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Task, TaskFact } from '../../syntax/types.ts';
import { inlineSource } from '../sources/inline-source.ts';
import type { Refusal } from '../refusal.ts';
import type { Proposal } from '../types.ts';

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

/** A day as it stands behind a sign; anything else is no fact there. */
const SIGNED = /^\d{4}-\d{2}-\d{2}$/;

/** Another value in the notation of a fact: behind its key or sign, or with a key where a sign cannot have it. */
function rewritten({ key, notation, range, valueRange }: TaskFact, value: string): TextEdit {
  if (notation === 'pair') return { range: valueRange, text: factSource(value) };
  return SIGNED.test(value)
    ? { range: valueRange, text: value }
    : { range, text: `${key}:${factSource(value)}` };
}

/** A new fact as the others of its task are written. */
function addition(task: Task, key: string, value: string): string {
  const sign = key === 'due' ? '📅' : key === 'start' ? '🛫' : key === 'done' ? '✅' : null;
  const signed = task.facts.some(({ notation }) => notation === 'sign') && SIGNED.test(value);
  return signed && sign !== null ? ` ${sign} ${value}` : ` ${key}:${factSource(value)}`;
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
  if (fact) return { edits: [rewritten(fact, value)], writes };
  const { end } = task.textRange;
  const added = { range: { start: end, end }, text: addition(task, key, value) };
  return { edits: value === '' ? [] : [added], writes };
}

/** A name behind its sign, in quotes where a space or a mark would end it. */
const ownerSource = (name: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name) ? `@${name}` : `@"${name.replaceAll('"', "'")}"`;

/** Gives a task to somebody else: the first of its owners is another one now; '' takes that one out. */
function setOwner(playbook: Playbook, task: Task, name: string): Proposal {
  const { syntax } = playbook;
  const index = syntax.tasks.indexOf(task);
  const [first] = ownersOf(playbook, index);
  const writes = [{ place: `task/${index}/owner/0`, text: name }];
  if (!first) {
    const { end } = task.textRange;
    return {
      edits: name === '' ? [] : [{ range: { start: end, end }, text: ` ${ownerSource(name)}` }],
      writes,
    };
  }
  if (first.notation === 'text')
    return { edits: [{ range: first.nameRange, text: inlineSource(name) }], writes };
  return { edits: [{ range: first.range, text: name === '' ? '' : ownerSource(name) }], writes };
}

/** The same for a pointer such as `/tasks/3/due`; null where the pointer is none of a task's facts. */
export function setFactAt(playbook: Playbook, pointer: string, value: string): Proposal | Refusal | null {
  const [, at, key = ''] = /^(\/tasks\/\d+)\/([a-z]+)$/.exec(pointer) ?? [];
  if (at === undefined || (!FACT_KEYS.has(key) && key !== 'owner')) return null;
  const task = taskAt(playbook, at);
  if (task && key === 'owner') return setOwner(playbook, task, value.trim());
  return task ? setFact(playbook, task, key, value) : { refused: 'no-task', at };
}
