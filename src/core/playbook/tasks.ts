import { FACT_KEYS, isTimeLike, TIME_KEYS } from '../syntax/fact-keys.ts';
import type { Syntax, Task, TaskFact, TaskOwner } from '../syntax/types.ts';
import { memoizeWeak } from '../memoize.ts';
import { rowAround, type RowsAround } from './reader.ts';
import { parseDuration } from '../when/parse.ts';
import { problem, type Binder } from './binder.ts';
import { readCell } from './values/cells.ts';
import { labelKey } from './naming/labels.ts';
import { isBlank } from './values/blanks.ts';
import type { KindSchemas, Property } from './schema.ts';
import { suggest } from './naming/suggest.ts';
import type { Playbook, TaskData } from './types.ts';

/** Facts that have a column in the plan of work, and are read as that. */
const SHARED = ['kotter', 'element', 'lever'] as const;

type FactTypes = ReadonlyMap<string, Property>;

const factTypes = memoizeWeak((kinds: KindSchemas): FactTypes => {
  const columns = kinds.get('roadmap')?.schema.lists.get('activities')?.columns;
  const time = (key: string): [string, Property] => [
    key,
    { name: key, cell: 'when', node: {}, values: null, words: null, own: false },
  ];
  const shared = SHARED.flatMap((key): [string, Property][] => {
    const column = columns?.get(key);
    // A step of Kotter is a number, and no score of anything.
    return column ? [[key, column.cell === 'score' ? { ...column, cell: 'integer' } : column]] : [];
  });
  return new Map([...[...TIME_KEYS].map(time), ...shared]);
});

/** The key that an unknown one was meant to be: a near one that can take the value. */
function meant({ key, value }: TaskFact, types: FactTypes): string | null {
  const near = suggest(key, [...FACT_KEYS]);
  const type = near === null ? undefined : types.get(near);
  if (near === null) return null;
  if (near === 'est') return parseDuration(value) === null ? null : near;
  // An id, a metric or a procedure takes any word, so that nothing tells a slip from other words.
  if (!type) return null;
  if (TIME_KEYS.has(near)) return isTimeLike(value) ? near : null;
  return readCell(value, type).type === 'value' ? near : null;
}

/** The facts of a task as data; of a key that is written twice the first counts, as for edits. */
function factsOf(binder: Binder, task: Task, index: number, types: FactTypes): Record<string, string> {
  if (task.facts.length + task.spaced.length === 0) return {};
  const pointer = `/tasks/${index}`;
  const facts: [key: string, value: string][] = [];
  const first = new Map<string, TaskFact>();
  /** How often each key is written; asked only where one is to be mended. */
  const spelt = new Map<string, number>();
  const count = (key: string): void => void spelt.set(key, (spelt.get(key) ?? 0) + 1);
  const isPlain = task.spaced.length === 0 && task.facts.every(({ key }) => FACT_KEYS.has(key));
  if (!isPlain) for (const { key } of [...task.facts, ...task.spaced]) count(key);
  for (const fact of task.facts) {
    const { key, name, value, range, valueRange, notation } = fact;
    if (!FACT_KEYS.has(key) && notation === 'pair') {
      const suggestion = meant(fact, types);
      if (suggestion === null) continue;
      const at = { start: range.start, end: range.start + name.length };
      const noted = problem(binder, 'unknown-key', 'fact', pointer, at, { key: name, suggestion });
      // A second one of the same key would be written twice.
      if (!spelt.has(suggestion)) noted.fix = [{ range: at, text: suggestion }];
      count(suggestion);
      continue;
    }
    const earlier = first.get(key);
    if (earlier) {
      const noted = problem(binder, 'written-twice', 'fact', pointer, range, { key: name });
      noted.related = [earlier.range];
      continue;
    }
    first.set(key, fact);
    const type = types.get(key);
    const read = type ? readCell(value, type) : null;
    if (read?.type === 'bad')
      problem(binder, 'invalid-value', read.message, pointer, valueRange, { field: name, ...read.params });
    else if (read?.type !== 'blank') facts.push([key, typeof read?.value === 'string' ? read.value : value]);
  }
  for (const { key, name, value, range } of task.spaced) {
    const type = types.get(key);
    const read = type ? readCell(value, type) : null;
    // Written together it would not be read either.
    if (read?.type === 'bad') {
      problem(binder, 'invalid-value', read.message, pointer, range, { field: name, ...read.params });
      continue;
    }
    const noted = problem(binder, 'invalid-value', 'spaced', pointer, range, { field: name, found: value });
    if (spelt.get(key) === 1) noted.fix = [{ range, text: `${name}:${value}` }];
  }
  return Object.fromEntries(facts);
}

/** Texts by which a document calls people and roles: rows of its roles, and who owns what. */
function namesIn(binder: Binder, tasks: readonly Task[]): ReadonlySet<string> {
  const names = tasks.flatMap(({ owners }) => owners.map(({ name }) => name));
  const take = (value: unknown): void => {
    if (typeof value === 'string') names.push(value);
    else if (Array.isArray(value)) value.forEach(take);
  };
  for (const [name, { node }] of binder.schema.scalars) {
    if ((node['x-ref'] ?? node.items?.['x-ref']) === 'role') take(binder.data[name]);
  }
  for (const [list, { entity, columns }] of binder.schema.lists) {
    const rows = binder.data[list];
    if (!Array.isArray(rows)) continue;
    const isName = ([column, { node }]: [string, Property]): boolean =>
      (node['x-ref'] ?? node.items?.['x-ref']) === 'role' ||
      (entity === 'role' && /^(?:id|name|person)$/.test(column));
    const wanted = [...columns].filter(isName).map(([column]) => column);
    for (const row of rows as Record<string, unknown>[]) for (const column of wanted) take(row[column]);
  }
  return new Set(names.map(labelKey));
}

/** Owners in the order of the text; a blank is nobody. */
function written({ owners, maybeOwners }: Task, isKnown: (name: string) => boolean): TaskOwner[] {
  const sure = owners.filter(({ name }) => !isBlank(name));
  if (maybeOwners.length === 0) return sure;
  const named = maybeOwners
    .filter(({ name }) => isKnown(name) && !isBlank(name))
    .map((owner) => ({ ...owner, range: owner.nameRange }));
  return [...sure, ...named].sort((a, b) => a.range.start - b.range.start);
}

/** Where the owners of a task stand, one by one. */
export function ownersOf({ tasks, syntax }: Pick<Playbook, 'tasks' | 'syntax'>, index: number): TaskOwner[] {
  const task = syntax.tasks[index];
  return task ? written(task, (name) => tasks[index]?.owners.includes(name) ?? false) : [];
}

/** The text of a task without the name of an owner at its beginning or end. */
function withoutName(text: string, name: string): string {
  const flat = name.replace(/\s+/g, ' ');
  const head = /^【? ?/.exec(text)?.[0].length ?? 0;
  if (text.startsWith(flat, head)) return text.slice(head + flat.length).replace(/^[\s】:：]+/, '');
  return text.endsWith(flat) ? text.slice(0, -flat.length).replace(/[\s—–-]{1,8}$/, '') : text;
}

/**
 * The tasks of a body as data. What cannot be read in them becomes a problem at its place, as in a cell.
 *
 * @param around what the sections and lines around stand for
 * @param kinds the plan of work says what the facts mean that it has a column for
 */
export function bindTasks(
  binder: Binder,
  syntax: Syntax,
  kinds: KindSchemas,
  around: RowsAround,
): TaskData[] {
  const { tasks, sections } = syntax;
  if (tasks.length === 0) return [];
  const types = factTypes(kinds);
  const known = tasks.some(({ maybeOwners }) => maybeOwners.length > 0) ? namesIn(binder, tasks) : null;
  return tasks.map((task, index) => {
    const meantOwners = task.maybeOwners.filter(({ name }) => known?.has(labelKey(name)));
    const text = meantOwners.reduce((rest, { name }) => withoutName(rest, name), task.text);
    const { name: row } = rowAround(around, task.section, task.range.start)?.data ?? {};
    return {
      text,
      state: task.state,
      done: task.state === 'done',
      owners: written(task, (name) => known?.has(labelKey(name)) ?? false).map(({ name }) => name),
      facts: factsOf(binder, task, index, types),
      parent: task.parent,
      section: sections[task.section]?.heading?.text ?? null,
      ...(typeof row === 'string' ? { row } : {}),
      index,
    };
  });
}
