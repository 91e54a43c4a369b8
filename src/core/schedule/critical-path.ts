import { daysBetween } from '../when/dates.ts';
import type { ScheduledItem } from './types.ts';

/** A dependency of the network: the item waited for, and the days it may slip without moving the one that waits. */
export interface Edge {
  target: ScheduledItem;
  gap: number;
}

/**
 * Slack of each item of the network (backward pass over the dependencies, in days), and which items
 * are critical: those without slack on a chain to the end of the plan.
 *
 * @param order items with dates, each after those it waits for.
 * @param edges by pointer of the item that waits.
 */
export function markCritical(
  order: ScheduledItem[],
  edges: ReadonlyMap<string, readonly Edge[]>,
): ScheduledItem[] {
  const network = new Set<ScheduledItem>();
  for (const item of order) {
    for (const { target } of edges.get(item.pointer) ?? []) network.add(item).add(target);
  }
  let end = '';
  for (const item of network) if (item.end && item.end > end) end = item.end;
  const allowed = new Map<ScheduledItem, number>();
  for (const item of [...order].reverse()) {
    if (!network.has(item) || !item.end) continue;
    const slack = Math.max(0, Math.min(daysBetween(item.end, end), allowed.get(item) ?? Infinity));
    item.slack = slack;
    for (const { target, gap } of edges.get(item.pointer) ?? []) {
      allowed.set(target, Math.min(allowed.get(target) ?? Infinity, slack + gap));
    }
  }
  const critical = order.filter((item) => item.slack === 0);
  for (const item of critical) item.critical = true;
  return critical.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
}
