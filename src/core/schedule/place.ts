import {
  dependencyDay,
  lasting,
  lastingUntil,
  reckon,
  saysEnd,
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

/** True where an item says itself when it is, so that it waits for nothing to be placed. */
export function hasOwnDays(item: PlannedItem, environment: ResolveEnvironment): boolean {
  return written(item, environment) !== null;
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
    const span = reckon(item.when, environment);
    return span && { start: span.from, end: span.to };
  }
  const from = item.from && item.from.type !== 'after' ? reckon(item.from, environment) : null;
  const to = item.to ? reckon(item.to, environment) : null;
  if (from && item.to?.type === 'duration') {
    const days = lasting(from.from, item.to, environment.calendar);
    return { start: days.from, end: days.to };
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
  targets: { after: After; pointer?: string | undefined; placed: { start: IsoDate; end: IsoDate } }[],
  environment: ResolveEnvironment,
): Placed | null {
  const { calendar } = environment;
  const own = written(item, environment);
  if (own) {
    const start = POINTS.has(item.type) ? own.end : own.start;
    return { start, end: own.end, reasons: [{ kind: 'written', text: item.name, date: start }] };
  }
  const links = targets.map(({ after, pointer, placed }) => ({
    after,
    reason: {
      kind: after.relation,
      text: after.target,
      ...(pointer === undefined ? {} : { pointer }),
      date: dependencyDay(after, placed, calendar),
    },
  }));
  links.sort((a, b) => (a.reason.date < b.reason.date ? 1 : a.reason.date > b.reason.date ? -1 : 0));
  // The last of what it waits for decides, and the first of what it has to be done before.
  const first = links.find(({ after }) => !saysEnd(after))?.reason;
  const last = (
    links.findLast(({ after }) => after.relation === 'finish-before') ??
    links.find(({ after }) => after.relation === 'finish-with')
  )?.reason;
  const decides = first ?? last;
  if (!decides) return null;
  const [start, finish, anchor] = [first?.date, last?.date, decides.date];
  const others = links.flatMap(({ reason }) => (reason === decides ? [] : reason));
  const reasons: Reason[] = [decides, ...others];
  const length =
    item.when?.type === 'duration' ? item.when : waitsFor(item).find((after) => after.length)?.length;
  if (!length) return { start: anchor, end: finish && finish > anchor ? finish : anchor, reasons };
  const days = start ? lasting(start, length, calendar) : lastingUntil(anchor, length, calendar);
  const moved = start ? days.from : days.to;
  if (moved !== anchor) reasons.push({ kind: 'working-day', text: anchor, date: moved });
  // It may not end before what it finishes with; a day to be done by is a limit and no end.
  const held = start && last?.kind === 'finish-with' && last.date > days.to;
  const end = held ? last.date : days.to;
  reasons.push({ kind: 'length', text: `${length.amount}${length.unit}`, date: start ? end : days.from });
  return { start: days.from, end, reasons };
}
