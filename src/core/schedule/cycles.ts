/** Nobody mends more at a time, and looking for them all could take long. */
const MOST_CYCLES = 20;

/** The shortest way from one item to another along what each waits for, both included; null where there is none. */
function wayTo<T>(from: T, to: T, targets: ReadonlyMap<T, readonly T[]>): T[] | null {
  const before = new Map<T, T | null>([[from, null]]);
  const queue = [from];
  for (const item of queue) {
    if (item === to) {
      const way: T[] = [];
      for (let at: T | null = item; at !== null; at = before.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const target of targets.get(item) ?? []) {
      if (before.has(target)) continue;
      before.set(target, item);
      queue.push(target);
    }
  }
  return null;
}

/**
 * Cycles among items, so that every dependency in a circle is in at least one of them: taking the
 * dependencies of one circle away must not leave another unsaid.
 *
 * @param items in the order in which they are to be named.
 * @param targets what each item waits for.
 * @returns each from an item to the last before it comes back to that item.
 */
export function cyclesOf<T>(items: readonly T[], targets: ReadonlyMap<T, readonly T[]>): T[][] {
  const covered = new Map<T, Set<T>>(items.map((item) => [item, new Set()]));
  const cycles: T[][] = [];
  for (const item of items) {
    for (const target of targets.get(item) ?? []) {
      if (covered.get(item)?.has(target)) continue;
      const back = wayTo(target, item, targets);
      if (!back) continue;
      const cycle = [item, ...back.slice(0, -1)];
      cycle.forEach((member, at) => covered.get(member)?.add(cycle[(at + 1) % cycle.length] as T));
      cycles.push(cycle);
      if (cycles.length === MOST_CYCLES) return cycles;
    }
  }
  return cycles;
}
