import type { Playbook } from '../playbook/types.ts';
import { slug } from '../playbook/normalise.ts';
import { daysBetween } from '../when/dates.ts';
import {
  areInReach,
  dependencyDay,
  reckon,
  saysEnd,
  spanOf,
  type ResolveEnvironment,
} from '../when/resolve.ts';
import type { After, Calendar, IsoDate } from '../when/types.ts';
import { markCritical, type Edge } from './critical-path.ts';
import { cyclesOf } from './cycles.ts';
import { targetKeys } from './dependencies.ts';
import { plannedItems, type PlannedItem } from './items.ts';
import { hasOwnDays, place, waitsFor, type Placed } from './place.ts';
import type { Schedule, ScheduledItem } from './types.ts';

/** Day 1 of a plan without a start: a Monday, the first of a month. */
export const RELATIVE_START = '2001-01-01';

export interface ScheduleEnvironment {
  /** Start of the document or its programme, or null. */
  start: IsoDate | null;
  calendar: Calendar;
}

function index(items: PlannedItem[]): Map<string, PlannedItem> {
  const byName = new Map<string, PlannedItem>();
  for (const item of items) {
    for (const key of [item.id, item.name, slug(item.name)])
      if (key && !byName.has(key)) byName.set(key, item);
  }
  return byName;
}

/** Items in an order in which each comes after those it waits for; what is left stands in cycles. */
function topological(items: PlannedItem[], targets: Map<PlannedItem, PlannedItem[]>) {
  const waiting = new Map<PlannedItem, number>();
  const followers = new Map<PlannedItem, PlannedItem[]>();
  for (const [item, all] of targets) {
    const distinct = new Set(all);
    waiting.set(item, distinct.size);
    for (const target of distinct) {
      const list = followers.get(target);
      if (list) list.push(item);
      else followers.set(target, [item]);
    }
  }
  const order = items.filter((item) => !waiting.get(item));
  for (let at = 0; at < order.length; at++) {
    const item = order[at];
    if (!item) break;
    for (const follower of followers.get(item) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) order.push(follower);
    }
  }
  return { order, left: items.filter((item) => waiting.get(item)) };
}

/** Those of the items left that something left waits for: what only comes after a cycle is in none. */
function inCircles(left: PlannedItem[], targets: Map<PlannedItem, PlannedItem[]>): PlannedItem[] {
  const followers = new Map<PlannedItem, PlannedItem[]>(left.map((item) => [item, []]));
  for (const item of left) for (const target of targets.get(item) ?? []) followers.get(target)?.push(item);
  return topological(left, followers).left;
}

/** True where something is written in units that count from a start. */
function needsStart(items: PlannedItem[], calendar: Calendar): boolean {
  return items.some((item) =>
    [item.when, item.from].some(
      (when) =>
        when !== null &&
        when.type !== 'after' &&
        when.type !== 'duration' &&
        reckon(when, { start: null, calendar }) === null,
    ),
  );
}

/** Places the rows and dated tasks of a document in time; linear in rows and dependencies. */
export function scheduleOf(playbook: Playbook, { start, calendar }: ScheduleEnvironment): Schedule {
  const items = plannedItems(playbook);
  const byName = index(items);
  /** Of items that wait for others, those others. */
  const links = new Map<PlannedItem, { after: After; target: PlannedItem }[]>();
  const named = ({ target }: After): PlannedItem | undefined =>
    targetKeys(target)
      .map((key) => byName.get(key))
      .find((item) => item !== undefined);
  const lost: Schedule['lost'] = [];
  const beyond: string[] = [];
  for (const item of items) {
    for (const after of waitsFor(item)) {
      const target = named(after);
      const own = links.get(item);
      if (!target) lost.push({ pointer: item.pointer, target: after.target });
      else if (own) own.push({ after, target });
      else links.set(item, [{ after, target }]);
    }
  }
  const targets = new Map([...links].map(([item, own]) => [item, own.map(({ target }) => target)]));
  const { order, left } = topological(items, targets);

  const axis = start === null && needsStart(items, calendar) ? 'relative' : 'dated';
  const environment: ResolveEnvironment = { start: axis === 'relative' ? RELATIVE_START : start, calendar };

  // What has days of its own needs nobody to be placed, even where it stands in a cycle.
  const stuck = new Set(left);
  const waiting = new Map(
    left.map((item) => [
      item,
      hasOwnDays(item, environment) ? [] : (targets.get(item) ?? []).filter((target) => stuck.has(target)),
    ]),
  );
  const rest = topological(left, waiting);
  const placed = new Map<PlannedItem, Placed>();
  const scheduled = new Map<PlannedItem, ScheduledItem>();
  const edges = new Map<string, Edge[]>();
  for (const item of [...order, ...rest.order, ...rest.left]) {
    const known = (links.get(item) ?? []).flatMap(({ after, target }) => {
      const at = placed.get(target);
      return at ? [{ after, target, pointer: target.pointer, placed: at }] : [];
    });
    const reckoned = place(item, known, environment);
    const days = reckoned && areInReach({ from: reckoned.start, to: reckoned.end }) ? reckoned : null;
    if (days) placed.set(item, days);
    else if (reckoned) beyond.push(item.pointer);
    const baseline = item.baseline ? spanOf(item.baseline, environment) : null;
    const dependencies = known.map(({ after, target, placed: at }) => {
      const day = dependencyDay(after, at, calendar);
      const tied = saysEnd(after) ? days?.end : days?.start;
      return {
        target: target.id,
        relation: after.relation,
        lagDays: daysBetween(dependencyDay({ relation: after.relation }, at, calendar), day),
        gap: tied === undefined ? null : daysBetween(day, tied),
      };
    });
    const ties = known.flatMap(({ target }, at) => {
      const waited = scheduled.get(target);
      const gap = dependencies[at]?.gap ?? null;
      return waited && gap !== null ? [{ target: waited, gap }] : [];
    });
    if (ties.length > 0) edges.set(item.pointer, ties);
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
  const criticalPath = markCritical(inOrder, edges);
  const all = items.flatMap((item) => scheduled.get(item) ?? []);
  const starts = all.flatMap((item) => item.start ?? []).sort();
  const ends = all.flatMap((item) => item.end ?? []).sort();
  return {
    axis,
    start: starts[0] ?? null,
    end: ends.at(-1) ?? null,
    items: all,
    byPointer: new Map(all.map((item) => [item.pointer, item])),
    criticalPath,
    byName: (name) => {
      const item = byName.get(name) ?? byName.get(slug(name));
      return (item && scheduled.get(item)) ?? null;
    },
    lost,
    ...(beyond.length > 0 ? { beyond } : {}),
    cycles: cyclesOf(inCircles(left, targets), targets).map((cycle) => cycle.map(({ pointer }) => pointer)),
  };
}
