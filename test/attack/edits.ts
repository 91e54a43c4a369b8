import { readPlaybook } from '../../src/core/index.ts';
import { applyEdits, editFor } from '../../src/core/edits/apply.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Range } from '../../src/core/syntax/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { daysBetween } from '../../src/core/when/dates.ts';
import { check } from './check.ts';
import { refused, type Outcome } from './outcome.ts';
import { barsOf, boxesOf, mostlyOf } from './places.ts';
import { json } from './read-again.ts';
import { bare, overlapping, saysOrder, saysWord } from './said.ts';
import { valueOf, type Random } from './values.ts';

type SimpleIntent = Extract<
  Intent,
  { type: 'set-value' | 'tick-task' | 'move-bar' | 'resize-bar' | 'add-row' }
>;

function pointerOf(r: Random, { origins, tasks, schema }: Playbook): string {
  const what = r();
  if (what < 0.5 && origins.size > 0) return r.pick([...origins.keys()]);
  if (what < 0.75 && tasks.length > 0) {
    return `/tasks/${r.int(0, tasks.length - 1)}${r.pick(['', '/due', '/start', '/after', '/sop', '/text'])}`;
  }
  if (what < 0.95 && schema.scalars.size > 0) return `/${r.pick([...schema.scalars.keys()])}`;
  return r.pick([
    '',
    '/',
    '/tasks/99',
    '/tasks/-1',
    '/__proto__',
    '/constructor',
    '/tasks',
    '/tags/0',
    '/x/0/y',
  ]);
}

/** Intents that a document has a place for; those that find one seldom more often. */
function typesFor(playbook: Playbook, schedule: Schedule): SimpleIntent['type'][] {
  return [
    'set-value',
    'set-value',
    'add-row',
    ...(barsOf(schedule).length > 0 ? (['move-bar', 'resize-bar', 'resize-bar'] as const) : []),
    ...(playbook.tasks.length > 0 ? (['tick-task', 'tick-task', 'tick-task'] as const) : []),
  ];
}

function intentOf(r: Random, playbook: Playbook, schedule: Schedule): SimpleIntent {
  const any = (): string => pointerOf(r, playbook);
  const row = (): string => any().replace(/(\/[^/]+\/\d+)\/.*$/, '$1');
  const type = r.pick(typesFor(playbook, schedule));
  switch (type) {
    case 'set-value':
      return { type, pointer: any(), value: valueOf(r) };
    case 'tick-task':
      return { type, pointer: mostlyOf(r, boxesOf(playbook), row), done: r() < 0.5 };
    case 'move-bar': {
      const days = r.pick([1, 7, -7, 28, 30, 31, -365, 90, 36525]);
      return { type, pointer: mostlyOf(r, barsOf(schedule), row), days };
    }
    case 'resize-bar': {
      const days = [0, 1].map(() => `2026-0${r.int(1, 9)}-${r.int(10, 31)}`);
      const [start = '', end = ''] = r() < 0.9 ? days.toSorted() : days;
      return { type, pointer: mostlyOf(r, barsOf(schedule), row), start, end };
    }
    case 'add-row': {
      const list = r.pick([...playbook.schema.lists.values(), null]);
      const columns = [...(list?.columns.keys() ?? ['name'])];
      const values = Object.fromEntries([r.pick(columns), r.pick(columns)].map((name) => [name, valueOf(r)]));
      return { type, pointer: `/${list?.name ?? 'nowhere'}`, values };
    }
  }
}

/** What a document says beside what an edit is about. */
function rest(
  playbook: Playbook,
  { type, pointer }: Intent,
  rows: boolean,
  inText: boolean,
  added: number | null,
): string {
  const data = structuredClone(playbook.data) as Record<string, unknown>;
  const own = structuredClone(playbook.tasks);
  // Behind a new one all have other numbers.
  const tasks =
    added === null ? own : own.toSpliced(added, 1).map((one) => ({ ...one, index: 0, parent: 0 }));
  const [, list = '', index, key] = pointer.split('/');
  const dates = type === 'move-bar' || type === 'resize-bar';
  const task = tasks[Number(index)];
  const all = data[list];
  const row: unknown = Array.isArray(all) ? all[Number(index)] : undefined;
  if (list === 'tasks' && task) {
    if (type === 'tick-task') Object.assign(task, { state: 'open', done: false });
    for (const fact of dates ? ['start', 'due'] : [key ?? '']) delete task.facts[fact];
  } else if (typeof row === 'object' && row !== null && !rows && index !== undefined) {
    const columns = playbook.schema.lists.get(list)?.columns;
    const own = dates
      ? ['when', 'from', 'to'].filter((name) => columns?.get(name)?.cell === 'when')
      : [key ?? ''];
    // A heading that is a time is the name of its row too, and goes with it.
    const at = (name: string): Range | undefined =>
      playbook.origins.get(`/${list}/${index}${name === '' ? '' : `/${name}`}`)?.range;
    const isShared = (name: string): boolean =>
      own.some((one) => at(one) && at(one)?.start === at(name)?.start && at(one)?.end === at(name)?.end);
    for (const name of Object.keys(row)) {
      if (own.includes(name) || isShared(name)) delete (row as Record<string, unknown>)[name];
    }
  } else delete data[list];
  // A row may stand in a box of a list, whose text is the row's then.
  const at = playbook.origins.get(pointer);
  // So may it stand in a heading, by which the tasks and rows below it are placed.
  if (inText) {
    tasks.forEach((one) => Object.assign(one, { section: null, row: null }));
    for (const { name, columns } of playbook.schema.lists.values()) {
      const placed = [...columns.values()].flatMap((one) =>
        one.node['x-ref'] === undefined ? [] : one.name,
      );
      for (const one of (data[name] as Record<string, unknown>[] | undefined) ?? [])
        for (const column of placed) delete one[column];
    }
  }
  if (at?.type === 'text')
    playbook.syntax.tasks.forEach(({ range }, nth) => {
      if (range.start <= at.range.start && at.range.start < range.end)
        Object.assign(tasks[nth] ?? {}, { text: '' });
    });
  return json([data, tasks, playbook.syntax.comments.map(({ text }) => text)]);
}

/** The text of a value as it stands in the document. */
function textAt(playbook: Playbook, pointer: string): string | null {
  const task = /^\/tasks\/(\d+)\/([a-z]+)$/.exec(pointer);
  if (task)
    return playbook.syntax.tasks[Number(task[1])]?.facts.find(({ key }) => key === task[2])?.value ?? '';
  const origin = playbook.origins.get(pointer);
  if (origin?.type === 'cell') return origin.row.cells[origin.column]?.text ?? '';
  // A value in a line is read as it is written there: a frequency as its own word, a time in half width.
  // So is one whose key was emptied, where a text of the body says it too.
  if (origin?.type === 'text' || origin?.type === 'prose') return null;
  const value = dataAt(playbook, pointer);
  return typeof value === 'string' ? value : null;
}

/** Sets a value, ticks, moves a bar or adds a row in a document. */
export function attackEdit(
  r: Random,
  playbook: Playbook,
  scheduleOf: (playbook: Playbook) => Schedule,
): Outcome {
  const schedule = scheduleOf(playbook);
  const intent = intentOf(r, playbook, schedule);
  const what = json(intent);
  const result = editFor(playbook, intent, schedule);
  if ('refused' in result) return refused(what, result, playbook);
  const { edits } = result;
  const { text } = playbook.syntax;
  const said = (fault: string | null): Outcome => ({ what, refused: false, fault });
  if (overlapping(edits, text.length)) return said('edits overlap or lie outside');
  const next = readPlaybook({ path: 'attack.md', text: applyEdits(text, edits) });
  if (!next) return said(intent.pointer === '/playbook' ? null : 'is no playbook any more');
  // The language, and the order of day and month, say how others are read.
  if (
    intent.pointer === '/dates' ||
    saysOrder(playbook) ||
    intent.pointer === '/playbook' ||
    intent.pointer === '/lang'
  )
    return said(null);
  const dates = intent.type === 'move-bar' || intent.type === 'resize-bar';
  const row = intent.type === 'set-value' && /^\/[^/]+\/\d+\//.test(intent.pointer);
  // An emptied row is no row any more, and a filled one is one.
  const [, list = ''] = intent.pointer.split('/');
  const count = (one: Playbook): number => ((one.data[list] as unknown[] | undefined) ?? []).length;
  // So is a phase in a table one with its heading when its time can be read.
  const isUntimed =
    dates && ['when', 'from', 'to'].every((name) => !dataAt(playbook, `${intent.pointer}/${name}`));
  const isFilled = (row || isUntimed) && list !== 'tasks' && count(next) !== count(playbook);
  const rows = intent.type === 'add-row' || isFilled;
  const inText = playbook.origins.get(intent.pointer)?.type === 'text';
  // A row that is added to boxes is one of them.
  const isBoxed = intent.type === 'add-row' && next.tasks.length === playbook.tasks.length + 1;
  const isAnother = ({ text }: { text: string }, at: number): boolean => text !== playbook.tasks[at]?.text;
  const [before, added] = isBoxed ? [next.tasks.length, next.tasks.findIndex(isAnother)] : [null, null];
  if (rest(playbook, intent, rows, inText, before) !== rest(next, intent, rows, inText, added))
    return said('changes something else');
  if (intent.type === 'tick-task' && next.tasks[Number(intent.pointer.slice(7))]?.done !== intent.done)
    return said('does not tick');
  if (dates && edits.length > 0) return said(dateFault(next, schedule, intent));
  if (intent.type === 'set-value' && !rows) {
    const wanted = intent.value.trim().replace(/\s*\n\s*/g, '\n');
    const is = textAt(next, intent.pointer);
    const isBare = is !== null && bare(is) === bare(wanted) && bare(is) !== '';
    const isSpelt = isBare || saysWord(next, intent.pointer, intent.value);
    if (is !== null && !isSpelt && is.trim().replace(/\s*\n\s*/g, '\n') !== wanted)
      return said(`says ${JSON.stringify(is)}`);
  }
  return said(null);
}

/** A bar stands where it was put. */
function dateFault(next: Playbook, before: Schedule, intent: Intent): string | null {
  const workspace = check(next.syntax.text);
  const after = workspace.files[0] && workspace.contextOf(workspace.files[0].playbook).schedule;
  const was = before.byPointer.get(intent.pointer);
  const is = after?.byPointer.get(intent.pointer);
  if (before.axis !== 'dated' || after?.axis !== 'dated' || !was?.start || !is?.start || !is.end) return null;
  if (intent.type === 'move-bar') {
    // A task that is due in a week is due on one day afterwards.
    const moved = [daysBetween(was.start, is.start), daysBetween(was.end ?? was.start, is.end)];
    // Months differ in length.
    const most = Math.abs(intent.days) < 28 ? 0 : 3;
    return moved.some((days) => Math.abs(days - intent.days) <= most)
      ? null
      : `${was.start} became ${is.start}`;
  }
  if (intent.type === 'resize-bar' && next.origins.has(`${intent.pointer}/when`)) {
    // A milestone is its last day.
    if (is.end !== intent.end) return `is ${is.start} to ${is.end}`;
  }
  return null;
}
