import { addDays, daysBetween } from '../when/dates.ts';
import type { ScheduledItem } from './types.ts';

const LAST = '9999-12-31';

/**
 * Slack of each item of the network (backward pass over the dependencies, in days), and which items
 * are critical: those without slack on a chain to the end of the plan.
 *
 * @param order items with dates, each after those it waits for.
 * @param targets pointers an item waits for.
 */
export function markCritical(order: ScheduledItem[], targets: Map<string, ScheduledItem[]>): string[] {
  const network = new Set<ScheduledItem>();
  for (const item of order) {
    for (const target of targets.get(item.pointer) ?? []) network.add(item).add(target);
  }
  if (network.size === 0) return [];
  let end = '';
  for (const item of network) if (item.end && item.end > end) end = item.end;
  const limit = new Map<ScheduledItem, string>();
  const slackOf = (item: ScheduledItem): number =>
    item.end ? Math.max(0, daysBetween(item.end, limit.get(item) ?? end)) : 0;
  for (const item of [...order].reverse()) {
    if (!network.has(item) || !item.start || !item.end) continue;
    item.slack = slackOf(item);
    for (const target of targets.get(item.pointer) ?? []) {
      if (!target.end || target.end >= item.start) {
        limit.set(target, target.end ?? LAST);
        continue;
      }
      const room = daysBetween(target.end, item.start) - 1 + item.slack;
      const known = limit.get(target);
      const allowed = daysBetween(target.end, known ?? end);
      if (!known || room < allowed) limit.set(target, addDays(target.end, Math.min(room, allowed)));
    }
  }
  const critical = order.filter((item) => network.has(item) && item.slack === 0);
  for (const item of critical) item.critical = true;
  return critical.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)).map((item) => item.id);
}
