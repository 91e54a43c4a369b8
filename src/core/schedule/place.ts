import {
  dependencyDay,
  firstDay,
  lastDay,
  lasting,
  spanOf,
  type ResolveEnvironment,
} from '../when/resolve.ts';
import type { After, IsoDate } from '../when/types.ts';
import type { PlannedItem } from './items.ts';
import type { Reason } from './types.ts';

export interface Placed {
  start: IsoDate;
  end: IsoDate;
  reasons: Reason[];
}

/** Milestones, gates and wins are one day: the end of what is written. */
const POINTS = new Set(['milestone', 'gate', 'win']);

/** Everything an item waits for: its `after` cell and a dependency written as its time. */
export function waitsFor(item: PlannedItem): After[] {
  const own = [item.when, item.from].flatMap((when) => (when?.type === 'after' ? [when] : []));
  return [...item.after, ...own];
}

function written(
  item: PlannedItem,
  environment: ResolveEnvironment,
): { start: IsoDate; end: IsoDate } | null {
  if (item.when && item.when.type !== 'after') {
    const span = spanOf(item.when, environment);
    return span && { start: span.from, end: span.to };
  }
  const from = item.from && item.from.type !== 'after' ? spanOf(item.from, environment) : null;
  const to = item.to ? spanOf(item.to, environment) : null;
  if (from && item.to?.type === 'duration') {
    return { start: from.from, end: lastDay(from.from, item.to, environment.calendar) };
  }
  if (from || to) return { start: from?.from ?? to?.to ?? '', end: to?.to ?? from?.to ?? '' };
  return null;
}

/**
 * Days of one item once those it waits for are placed. What is written wins; a dependency moves an
 * item only where it has no dates of its own.
 */
export function place(
  item: PlannedItem,
  targets: { after: After; pointer: string; placed: Placed }[],
  environment: ResolveEnvironment,
): Placed | null {
  const reasons: Reason[] = [];
  const own = written(item, environment);
  if (own) {
    reasons.push({ kind: 'written', text: item.name, date: own.start });
    const start = POINTS.has(item.type) ? own.end : own.start;
    return { start, end: own.end, reasons };
  }
  const starts: IsoDate[] = [];
  const finishes: IsoDate[] = [];
  for (const { after, pointer, placed } of targets) {
    const day = dependencyDay(after, placed, environment.calendar);
    reasons.push({ kind: after.relation, text: after.target, pointer, date: day });
    (after.relation === 'finish-with' ? finishes : starts).push(day);
  }
  // The last of what it waits for decides.
  const start = starts.sort().at(-1);
  const finish = finishes.sort().at(-1);
  if (!start && !finish) return null;
  const length =
    item.when?.type === 'duration' ? item.when : waitsFor(item).find((after) => after.length)?.length;
  if (!length) {
    const begin = start ?? finish ?? '';
    return { start: begin, end: finish && finish > begin ? finish : begin, reasons };
  }
  if (!start && finish) {
    return { start: firstDay(finish, length, environment.calendar), end: finish, reasons };
  }
  const days = lasting(start ?? '', length, environment.calendar);
  return { start: days.from, end: finish && finish > days.to ? finish : days.to, reasons };
}
