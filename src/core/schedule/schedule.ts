import { once } from '../memoize.ts';
import type { Playbook } from '../playbook/types.ts';
import { daysBetween } from '../when/dates.ts';
import {
  anchorDays,
  anchorsOf,
  areInReach,
  countsFromStart,
  dependencyDay,
  saysEnd,
  spanOf,
  type ResolveEnvironment,
  type TimeReference,
} from '../when/resolve.ts';
import { parseWhen } from '../when/parse.ts';
import type { Anchor, IsoDate } from '../when/types.ts';
import { markCritical, type Edge } from './critical-path.ts';
import { cyclesOf } from './cycles.ts';
import { itemsBeside, plannedItems, type PlannedItem } from './items.ts';
import { hasOwnDays, place, waitsFor, type Placed } from './place.ts';
import { rowIndex } from './row-index.ts';
import type { Schedule, ScheduledItem } from './types.ts';

/** Day 1 of a plan without a start: a Monday, the first of a month. */
export const RELATIVE_START = '2001-01-01';

/** Items in an order in which each comes after those it waits for; what is left stands in cycles. */
function topological(items: PlannedItem[], targets: Map<PlannedItem, PlannedItem[]>) {
  const waiting = new Map(items.map((item) => [item, new Set(targets.get(item)).size]));
  const followers = new Map<PlannedItem, PlannedItem[]>();
  for (const [item, all] of targets) {
    for (const target of new Set(all)) {
      const list = followers.get(target);
      if (list) list.push(item);
      else followers.set(target, [item]);
    }
  }
  const order = items.filter((item) => waiting.get(item) === 0);
  for (let at = 0; at < order.length; at++) {
    const item = order[at];
    if (!item) break;
    for (const follower of followers.get(item) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) order.push(follower);
    }
  }
  const placed = new Set(order);
  return { order, left: items.filter((item) => !placed.has(item)) };
}

/** Those of the items left that something left waits for: what only comes after a cycle is in none. */
function inCircles(left: PlannedItem[], targets: Map<PlannedItem, PlannedItem[]>): PlannedItem[] {
  const followers = new Map<PlannedItem, PlannedItem[]>(left.map((item) => [item, []]));
  for (const item of left) for (const target of targets.get(item) ?? []) followers.get(target)?.push(item);
  return topological(left, followers).left;
}

/** True where something is written in units that count from a start. */
function needsStart(items: PlannedItem[]): boolean {
  return items.some((item) => [item.when, item.from].some((when) => when !== null && countsFromStart(when)));
}

/** What an item's own dates are counted from, beside what it waits for. */
function countedFrom(item: PlannedItem): Anchor[] {
  const waited = new Set<Anchor>(waitsFor(item));
  return [item.when, item.from, item.to]
    .flatMap((when) => (when ? anchorsOf(when) : []))
    .filter((anchor) => !waited.has(anchor));
}

/** The first day on which one of some items begins, and the last on which one ends. */
function extentOf(items: readonly ScheduledItem[]): Pick<Schedule, 'start' | 'end'> {
  let first: IsoDate | null = null;
  let last: IsoDate | null = null;
  for (const { start, end } of items) {
    if (start !== null && (first === null || start < first)) first = start;
    if (end !== null && (last === null || end > last)) last = end;
  }
  return { start: first, end: last };
}

/**
 * Places the rows and dated tasks of a document in time; linear in rows and dependencies. What stands in the same file as
 * a part of another kind, or as its host, is placed with them, since one may wait for the other.
 */
export function scheduleOf(playbook: Playbook, reference: TimeReference): Schedule {
  const { start, calendar } = reference;
  const own = plannedItems(playbook);
  const items = [...own, ...itemsBeside(playbook)];
  const { meant } = rowIndex(items);
  /** The one item that a name means; nothing is taken for it where it does not say which. */
  const named = (target: string): PlannedItem | undefined => {
    const all = meant(target);
    return all.length === 1 ? all[0] : undefined;
  };
  const targets = new Map<PlannedItem, PlannedItem[]>();
  const byPointer = once(() => new Map(items.map((item) => [item.pointer, item])));
  const isOwn = new Set(own);
  const axis = start === null && needsStart(items) ? 'relative' : 'dated';
  const placed = new Map<PlannedItem, Placed>();
  const environment: ResolveEnvironment = {
    ...reference,
    start: axis === 'relative' ? RELATIVE_START : start,
    lookup: (name) => {
      const item = named(name);
      return (item && placed.get(item)) ?? null;
    },
  };
  const lost: Schedule['lost'] = [];
  const beyond: string[] = [];
  for (const item of items) {
    const { pointer } = item;
    const found = [...waitsFor(item), ...countedFrom(item)].map((anchor) => ({
      anchor,
      item: named(anchor.target),
    }));
    targets.set(
      item,
      found.flatMap((one) => one.item ?? []),
    );
    for (const { anchor, item: one } of found) {
      const { target, event } = anchor;
      const count = meant(target).length;
      if (one || !isOwn.has(item) || (count === 0 && anchorDays(anchor, environment))) continue;
      lost.push({ pointer, target, count, ...(event ? { event } : {}) });
    }
  }
  const { order, left } = topological(items, targets);

  // What has days of its own needs nobody to be placed, even where it stands in a cycle.
  const stuck = new Set(left);
  const waiting = new Map(
    left.map((item) => [
      item,
      hasOwnDays(item, environment) ? [] : (targets.get(item) ?? []).filter((target) => stuck.has(target)),
    ]),
  );
  const rest = topological(left, waiting);
  const scheduled = new Map<PlannedItem, ScheduledItem>();
  const edges = new Map<string, Edge[]>();
  for (const item of [...order, ...rest.order, ...rest.left]) {
    const known = waitsFor(item).flatMap((after) => {
      const target = named(after.target);
      const unclear = !target && meant(after.target).length > 0;
      const at = target ? placed.get(target) : unclear ? null : anchorDays(after, environment);
      return at ? [{ after, target, pointer: target?.pointer, placed: at }] : [];
    });
    const reckoned = place(item, known, environment);
    const days = reckoned && areInReach({ from: reckoned.start, to: reckoned.end }) ? reckoned : null;
    if (days) placed.set(item, days);
    else if (reckoned && isOwn.has(item)) beyond.push(item.pointer);
    const baseline = item.baseline ? spanOf(item.baseline, environment) : null;
    // The go-live and days of the calendar are no items.
    const linked = known.flatMap((link) => (link.target ? [{ ...link, target: link.target }] : []));
    const dependencies = linked.map(({ after, target, placed: at }) => {
      const day = dependencyDay(after, at, calendar);
      const tied = saysEnd(after) ? days?.end : days?.start;
      return {
        target: target.id,
        relation: after.relation,
        lagDays: daysBetween(dependencyDay({ relation: after.relation }, at, calendar), day),
        gap: tied === undefined ? null : daysBetween(day, tied),
      };
    });
    edges.set(
      item.pointer,
      linked.flatMap(({ target }, at) => {
        const waited = scheduled.get(target);
        const gap = dependencies[at]?.gap ?? null;
        return waited && gap !== null ? [{ target: waited, gap }] : [];
      }),
    );
    scheduled.set(item, {
      pointer: item.pointer,
      type: item.type,
      id: item.id,
      name: item.name,
      start: days?.start ?? null,
      end: days?.end ?? null,
      dependencies,
      slack: null,
      critical: false,
      baseline: baseline && { start: baseline.from, end: baseline.to },
      slip: days && baseline ? daysBetween(baseline.to, days.end) : null,
      reasons: days?.reasons ?? [],
    });
  }
  const inOrder = order.flatMap((item) => scheduled.get(item) ?? []);
  const critical = markCritical(inOrder, edges);
  const all = own.flatMap((item) => scheduled.get(item) ?? []);
  const shown = new Set(all);
  return {
    axis,
    ...extentOf(all),
    items: all,
    byPointer: new Map([...scheduled.values()].map((item) => [item.pointer, item])),
    criticalPath: critical.flatMap((item) => (shown.has(item) ? item.id : [])),
    byName: (name) => {
      const item = named(name);
      return (item && scheduled.get(item)) ?? null;
    },
    waitsFor: (pointer) => {
      const item = byPointer().get(pointer);
      return item ? (targets.get(item) ?? []).map((target) => target.pointer) : [];
    },
    days: (text) => {
      const when = parseWhen(text);
      return when && spanOf(when, environment);
    },
    lost,
    ...(beyond.length > 0 ? { beyond } : {}),
    cycles: cyclesOf(inCircles(left, targets), targets).flatMap((cycle) => {
      const first = cycle.findIndex((item) => isOwn.has(item));
      // It is told at a row of the document itself.
      const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
      return first < 0 ? [] : [turned.map(({ pointer }) => pointer)];
    }),
  };
}
