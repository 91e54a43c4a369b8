import type { DocumentContext } from '../context.ts';
import { hasPlace } from '../playbook/evidence/has-place.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { inPart } from '../playbook/parts.ts';
import { isOpen, isOverdue } from '../playbook/work-state.ts';
import { named } from '../views/qualify.ts';
import { addDays, startOfWeek } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import { dayOffEntries, reviewEntries } from './document.ts';
import { groupsNamed, ownersNamed } from './owners.ts';
import { taskEntries } from './tasks.ts';
import {
  BUCKETS,
  type AgendaEntry,
  type AgendaItem,
  type Bucket,
  type Period,
  type WorkCount,
} from './types.ts';

/** A document, or a part of one, with what its kind brings. */
export interface AgendaDocument {
  context: DocumentContext;
  /** What its kind brings beside tasks, review and days off, which every document may have. */
  own?: ((context: DocumentContext, period: Period) => AgendaEntry[]) | undefined;
}

/** From today to the Sunday after so many further weeks. */
export function periodFrom(today: IsoDate, weeks: number): Period {
  return { from: today, to: addDays(startOfWeek(today), 7 * (weeks + 1) - 1) };
}

/** A property of a row or, where it begins with `/`, a key of the document. */
function placeOf({ pointer }: AgendaEntry, key: string): string {
  return key.startsWith('/') || key === '' ? key || pointer : `${pointer}/${key}`;
}

/** Where a state stands, with the column that is missing for it. */
function stateOf(
  { playbook, lang }: DocumentContext,
  { pointer, stateKey = '' }: AgendaEntry,
  place: { pointer: string } | null,
): AgendaItem['edits']['state'] {
  if (!place || hasPlace(playbook, pointer, stateKey)) return place;
  const node = playbook.schema.lists.get(pointer.split('/')[1] ?? '')?.columns.get(stateKey)?.node;
  return { ...place, lacks: titleOf(node, lang, stateKey) };
}

function itemOf(context: DocumentContext, entry: AgendaEntry): AgendaItem {
  const { playbook, today } = context;
  const { state, from, due, ownerKey, stateKey, progressKey, dueKey = 'when' } = entry;
  const place = (key: string | undefined): { pointer: string } | null => {
    if (key === undefined) return null;
    const pointer = placeOf(entry, key);
    return { pointer: playbook.host ? inPart(playbook.kind, pointer) : pointer };
  };
  return {
    source: entry.source,
    pointer: playbook.host ? inPart(playbook.kind, entry.pointer) : entry.pointer,
    path: playbook.path,
    document: playbook.title,
    name: entry.name,
    from,
    due,
    state,
    isOverdue: state !== null && isOverdue(state, due, today),
    owners: ownersNamed(context, entry.owners ?? []),
    groups: groupsNamed(context, entry.groups ?? []),
    facts: entry.facts ?? [],
    progress: entry.progress ?? null,
    reason: entry.reason ?? null,
    recurring: entry.recurring ?? null,
    edits: {
      state: stateOf(context, entry, state === null ? null : place(stateKey)),
      progress:
        progressKey !== undefined && hasPlace(playbook, entry.pointer, progressKey)
          ? place(progressKey)
          : null,
      due: state === null ? null : place(dueKey),
      owner: place(ownerKey),
      decision: entry.decides?.decision ? named(playbook, entry.decides) : null,
    },
  };
}

/** The order of time; on the same day as the documents have it. */
function byDay(a: AgendaItem, b: AgendaItem): number {
  const [one, other] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The day by which an item is looked for: the next one of what recurs, else its last one. */
function dayOf({ due, recurring }: AgendaItem): IsoDate | null {
  return recurring ? (recurring.dates[0] ?? null) : due;
}

/** Everything with a day and everything to be done in some documents, in the order of time; linear in their rows but for that. */
export function agendaOf(documents: readonly AgendaDocument[], period: Period): AgendaItem[] {
  return documents
    .flatMap(({ context, own }) => {
      const entries = [
        ...context.attempt(() => own?.(context, period) ?? [], []),
        ...taskEntries(context),
        ...reviewEntries(context),
        ...dayOffEntries(context, period.from, period.to),
      ];
      return entries.map((entry) => itemOf(context, entry));
    })
    .sort(byDay);
}

/**
 * When an item asks for attention; null for what took place and is over, and for what was given up. Work that is
 * going on belongs to this week, however late it ends, and what only takes place to every day of it.
 *
 * @param period from today to the last day that is looked ahead to
 */
export function bucketOf(
  { state, from, due, isOverdue: late, recurring }: AgendaItem,
  { from: today, to }: Period,
): Bucket | null {
  if (state === 'cancelled') return null;
  if (state !== null && !isOpen(state)) return 'done';
  if (late) return 'late';
  const sunday = addDays(startOfWeek(today), 6);
  const near = (day: IsoDate): Bucket =>
    day <= today ? 'today' : day <= sunday ? 'week' : day <= to ? 'soon' : 'later';
  if (recurring) {
    const [next] = recurring.dates;
    return next === undefined ? (recurring.weekly ? 'week' : 'later') : near(next);
  }
  if (due === null) return state === null ? null : 'undated';
  if (due < today) return null;
  const start = from ?? due;
  if (start >= today) return near(start);
  return due === today || state === null ? 'today' : 'week';
}

/** Items by when they ask for attention, in the order in which that is read; only what holds something. */
export function byBucket(
  items: readonly AgendaItem[],
  period: Period,
): { bucket: Bucket; items: AgendaItem[] }[] {
  const groups = new Map<Bucket, AgendaItem[]>(BUCKETS.map((bucket) => [bucket, []]));
  for (const item of items) {
    const bucket = bucketOf(item, period);
    if (bucket) groups.get(bucket)?.push(item);
  }
  return [...groups].flatMap(([bucket, own]) => (own.length > 0 ? [{ bucket, items: own }] : []));
}

/**
 * How much of the work is done, and how much is late. What only takes place or recurs is no work, and a review is none
 * that is ever finished: it is counted where it is late.
 */
export function countWork(items: readonly AgendaItem[]): WorkCount {
  const work = items.filter(
    ({ state, source }) => state !== null && state !== 'cancelled' && source !== 'review',
  );
  return {
    done: work.filter(({ state }) => state === 'done').length,
    total: work.length,
    overdue: items.filter(({ isOverdue: late }) => late).length,
  };
}
