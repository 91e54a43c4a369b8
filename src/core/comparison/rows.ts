import type { DocumentContext } from '../context.ts';
import { partName } from '../playbook/parts.ts';
import { displayLabel, titleOf } from '../playbook/naming/labels.ts';
import { normaliseText, slug } from '../playbook/naming/normalise.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import type { ListProperty } from '../playbook/schema.ts';
import type { Lang, TaskData } from '../playbook/types.ts';
import type { IsoDate } from '../when/types.ts';
import { pairUp, type Pairing } from './pair.ts';
import type { ChangedThing } from './types.ts';

/** A row of a list or a task, with what it is compared by. */
export interface ComparedRow extends ChangedThing {
  /** Null for a task. */
  list: ListProperty | null;
  row: Row;
  task: TaskData | null;
  status: 'open' | 'done' | 'cancelled';
  /** Its days; null where it has none. */
  days: { start: IsoDate; end: IsoDate } | null;
  /** What its author wrote of its days, as one text. */
  written: string;
}

/** Columns in which rows of every kind say when they are. */
export const DAY_COLUMNS: ReadonlySet<string> = new Set(['when', 'from', 'to', 'due']);

const isDay = (list: ListProperty, column: string): boolean =>
  DAY_COLUMNS.has(column) && list.columns.get(column)?.cell === 'when';

/** What a row is called: its name, else what its key column says, in the reader's words. */
function nameOf(list: ListProperty, row: Row, lang: Lang, number: number): string {
  const own = textOf(row.name);
  if (own !== undefined) return own;
  for (const key of [...list.keys, 'id']) {
    const value = textOf(row[key]);
    if (value === undefined) continue;
    return displayLabel(list.columns.get(key)?.node['x-values']?.[value], lang, value);
  }
  return String(number);
}

function statusOf(status: unknown): ComparedRow['status'] {
  return status === 'done' || status === 'cancelled' ? status : 'open';
}

function daysOfRow(
  { schedule, date }: DocumentContext,
  list: ListProperty,
  row: Row,
  pointer: string,
): ComparedRow['days'] {
  const item = schedule.byPointer.get(pointer);
  if (item) return item.start && item.end ? { start: item.start, end: item.end } : null;
  const text = (...columns: string[]): string | undefined =>
    textOf(row[columns.find((column) => isDay(list, column) && textOf(row[column]) !== undefined) ?? '']);
  const [start, end] = [date(text('from', 'when', 'due'), 'start'), date(text('to', 'when', 'due'), 'end')];
  return start && end ? { start, end } : null;
}

function listRows(context: DocumentContext, list: ListProperty): ComparedRow[] {
  const { playbook, lang } = context;
  const part = partName(playbook);
  const entity = list.node['x-entity'];
  const label = entity?.[lang] ?? titleOf(list.node, lang, list.name);
  const waits = list.columns.get('after')?.cell === 'text';
  return rowsOf(playbook, list.name).map((row, index) => {
    const pointer = `/${list.name}/${index}`;
    const written = [...DAY_COLUMNS].filter((column) => isDay(list, column)).map((column) => row[column]);
    return {
      pointer,
      ...(part === undefined ? {} : { part }),
      type: list.entity ?? list.name,
      label,
      name: nameOf(list, row, lang, index + 1),
      list,
      row,
      task: null,
      status: statusOf(row.status),
      days: daysOfRow(context, list, row, pointer),
      written: JSON.stringify([...written, waits ? row.after : null, row.phase]),
    };
  });
}

function taskRows({ playbook, schedule, date, lang }: DocumentContext): ComparedRow[] {
  const label = lang === 'zh' ? '任务' : 'task';
  return playbook.tasks.map((task, index) => {
    const { start, due, after } = task.facts;
    const pointer = `/tasks/${index}`;
    const item = schedule.byPointer.get(pointer);
    const [from, to] = item ? [item.start, item.end] : [date(start ?? due, 'start'), date(due, 'end')];
    return {
      pointer,
      type: 'task',
      label,
      name: task.text,
      list: null,
      row: {},
      task,
      status: statusOf(task.state),
      days: from && to ? { start: from, end: to } : null,
      written: JSON.stringify([start, due, after]),
    };
  });
}

/** Rows of every list of a document in the order of its schema, each list by itself, then its tasks. */
function groupsOf(context: DocumentContext): Map<string, ComparedRow[]> {
  const lists = [...context.playbook.schema.lists.values()];
  const groups = new Map(lists.map((list) => [list.name, listRows(context, list)]));
  // A part has the tasks of its host.
  if (!context.playbook.host) groups.set('tasks', taskRows(context));
  return groups;
}

/** What says which row of the other state a row is, the surest first; '' says nothing. */
const KEYS: readonly ((row: ComparedRow) => string)[] = [
  ({ row, task }) => task?.facts.id ?? textOf(row.id) ?? '',
  ({ row, task }) =>
    task ? `${task.section ?? ''}\n${normaliseText(task.text)}` : slug(textOf(row.name) ?? ''),
  ({ row, task, list }) =>
    task
      ? normaliseText(task.text)
      : slug((list?.keys ?? []).map((key) => textOf(row[key]) ?? '').join('\n')),
  ({ row, task }) => (task ? '' : JSON.stringify(row)),
];

/** Rows of both states of a document, paired by id, then by name, then by the column that says what they are. */
export function pairRows(before: DocumentContext, after: DocumentContext): Pairing<ComparedRow> {
  const [former, present] = [groupsOf(before), groupsOf(after)];
  const whole: Pairing<ComparedRow> = { pairs: [], lost: [], added: [] };
  for (const list of new Set([...present.keys(), ...former.keys()])) {
    const { pairs, lost, added } = pairUp(former.get(list) ?? [], present.get(list) ?? [], KEYS);
    for (const pair of pairs) whole.pairs.push(pair);
    for (const row of lost) whole.lost.push(row);
    for (const row of added) whole.added.push(row);
  }
  return whole;
}

/** A row without what it is compared by. */
export function thingOf({ pointer, part, type, label, name }: ComparedRow): ChangedThing {
  return { pointer, ...(part === undefined ? {} : { part }), type, label, name };
}
