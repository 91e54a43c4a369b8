import type { AnalyseOptions, Workspace } from '../analyse.ts';
import type { DocumentContext } from '../context.ts';
import type { Refusal } from '../edits/refusal.ts';
import type { Intent } from '../generated/intents.ts';
import { normaliseText, slug } from '../playbook/naming/normalise.ts';
import { hostOf, partName, partNamed, withParts } from '../playbook/parts.ts';
import { entityName } from '../playbook/naming/names.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { keysOf, referenceKey } from '../references/matching.ts';
import type { ScheduledItem } from '../schedule/types.ts';
import { addWorkingDays } from '../when/calendar.ts';
import { addDays, addMonths, daysBetween } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import type { Supposition } from './supposition.ts';
import { whatIf, type WhatIf } from './what-if.ts';

/** A row with a place in time, and the document or part that it is of. */
export interface SupposedRow {
  context: DocumentContext;
  item: ScheduledItem;
  /** What it is, in the reader's words. */
  label: string;
}

/** What a plan is made of comes first where there is much to choose from. */
const FIRST = ['phase', 'gate', 'milestone'];

const TASK = { en: 'task', zh: '任务' };

/** Rows of documents that can lie elsewhere in time: phases, gates and milestones first. */
export function movableRows(
  workspace: Pick<Workspace, 'contextOf'>,
  playbooks: readonly Playbook[],
): SupposedRow[] {
  const rows = playbooks.flatMap(withParts).flatMap((one) => {
    const context = workspace.contextOf(one);
    const { lang, kinds } = context;
    const labelOf = (type: string): string => (type === 'task' ? TASK : entityName(kinds, type))[lang];
    return context.schedule.items.map((item) => ({ context, item, label: labelOf(item.type) }));
  });
  const rank = ({ item }: SupposedRow): number =>
    (FIRST.indexOf(item.type) + FIRST.length + 1) % (FIRST.length + 1);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The rows that a name means: those of that id or name; with what it is before it (`wave pilot`) those of that type alone.
 * Where a phase and something in it have one name, the phase is meant.
 */
export function rowsNamed(rows: readonly SupposedRow[], name: string): SupposedRow[] {
  const wanted = referenceKey(name);
  const plain = normaliseText(name).trim().toLowerCase();
  const isCalled = ({ item }: SupposedRow, key: string): boolean =>
    slug(item.id) === key || slug(item.name) === key;
  const found = rows.filter((row) => isCalled(row, wanted));
  const phases = found.filter(({ item }) => item.type === 'phase');
  if (found.length > 0) return phases.length === 1 ? phases : found;
  return rows.filter((row) => {
    const label = row.label.toLowerCase();
    return plain.startsWith(label) && isCalled(row, referenceKey(plain.slice(label.length)));
  });
}

type Days = { start: IsoDate; end: IsoDate };

function moved(
  day: IsoDate,
  { sign, length }: Extract<Supposition, { sign: 1 | -1 }>,
  context: DocumentContext,
): IsoDate {
  const amount = sign * length.amount;
  if (length.unit === 'wd') return addWorkingDays(day, amount, context.calendar);
  const months = { mo: 1, q: 3, y: 12 }[length.unit as string];
  return months === undefined
    ? addDays(day, amount * (length.unit === 'w' ? 7 : 1))
    : addMonths(day, amount * months);
}

/** The days that a row would have; a single day is where it begins, however long it is. Null where none are known. */
function daysSupposed({ context, item }: SupposedRow, supposition: Supposition): Days | null {
  const { start, end } = item;
  const length = start && end ? daysBetween(start, end) : 0;
  if ('when' in supposition) {
    const { when } = supposition;
    const [from, to] = [context.date(when, 'start'), context.date(when, 'end')];
    if (!from || !to) return null;
    return { start: from, end: from === to ? addDays(from, length) : to };
  }
  if (!start) return null;
  const from = moved(start, supposition, context);
  return { start: from, end: addDays(from, length) };
}

/** Ways to write other days, the one that changes least first: days of its own come last, since they cut what it waits for. */
function intentsFor({ context: { playbook }, item }: SupposedRow, days: Days): Intent[] {
  const { pointer, start, end } = item;
  const part = partName(playbook);
  const own = { pointer, ...(part === undefined ? {} : { part }) };
  const by =
    start && end && daysBetween(start, end) === daysBetween(days.start, days.end)
      ? daysBetween(start, days.start)
      : null;
  const text = days.start === days.end ? days.start : `${days.start}..${days.end}`;
  return [
    ...(by === null ? [] : [{ type: 'move-bar', ...own, days: by } as const]),
    { type: 'resize-bar', ...own, ...days },
    item.type === 'task'
      ? { type: 'set-value', ...own, pointer: `${pointer}/due`, value: days.end }
      : { type: 'set-value', ...own, pointer: `${pointer}/when`, value: text },
  ];
}

const isIn = (inner: Days, outer: Days): boolean => outer.start <= inner.start && inner.end <= outer.end;
const touch = (a: Days, b: Days): boolean => a.start <= b.end && b.start <= a.end;

/** What keeps its own days where a phase has others: work of the phase that is left outside, phases that it runs into. */
export interface LeftBehind {
  outside: ScheduledItem[];
  overlaps: ScheduledItem[];
}

function rowAt(playbook: Playbook, pointer: string): Row | undefined {
  const [, list = '', index] = pointer.split('/');
  return rowsOf(playbook, list)[Number(index)];
}

function leftBehind({ context: { playbook }, item }: SupposedRow, days: Days, after: Workspace): LeftBehind {
  const now = after.playbooks.find(({ path }) => path === playbook.path);
  const meant = now && partNamed(now, partName(playbook));
  const phase = item.type === 'phase' ? rowAt(playbook, item.pointer) : undefined;
  if (!meant || phase === undefined) return { outside: [], overlaps: [] };
  const keys = keysOf(phase);
  const was = item.start && item.end ? { start: item.start, end: item.end } : null;
  const others = after
    .contextOf(meant)
    .schedule.items.flatMap((one) =>
      one.pointer !== item.pointer && one.start && one.end
        ? { one, own: { start: one.start, end: one.end } }
        : [],
    );
  const isOfPhase = ({ pointer }: ScheduledItem): boolean => {
    const of = textOf(rowAt(meant, pointer)?.phase);
    return of !== undefined && keys.includes(referenceKey(of));
  };
  return {
    outside: others.flatMap(({ one, own }) =>
      one.type !== 'gate' && !isIn(own, days) && (!was || isIn(own, was)) && isOfPhase(one) ? one : [],
    ),
    overlaps: others.flatMap(({ one, own }) =>
      one.type === 'phase' && touch(own, days) && !(was && touch(own, was)) ? one : [],
    ),
  };
}

/** What would come of a row's lying elsewhere in time, with its days then; or why that cannot be. */
export function supposed(
  known: Workspace,
  row: SupposedRow,
  supposition: Supposition,
  options: AnalyseOptions,
): { days: Days; result: WhatIf; left: LeftBehind } | { refusal: Refusal } {
  const { context, item } = row;
  const days = daysSupposed(row, supposition);
  if (!days) return { refusal: { refused: 'no-date', at: item.pointer } };
  let refusal: Refusal | null = null;
  for (const intent of intentsFor(row, days)) {
    const result = whatIf(known, hostOf(context.playbook), [intent], options);
    if (!('refusal' in result)) return { days, result, left: leftBehind(row, days, result.after) };
    refusal ??= result.refusal;
  }
  return { refusal: refusal ?? { refused: 'no-date', at: item.pointer } };
}
