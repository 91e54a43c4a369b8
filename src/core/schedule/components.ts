/**
 * The strongly connected components of a graph (Tarjan's algorithm with a stack of its own, since a chain
 * may be longer than the machine's): two nodes are in one where each can be reached from the other.
 *
 * @returns the number of the component of each node
 */
export function componentsOf<T>(nodes: readonly T[], targets: ReadonlyMap<T, readonly T[]>): Map<T, number> {
  interface Visit {
    node: T;
    order: number;
    /** The earliest node still open that can be reached from it. */
    low: number;
    next: number;
  }
  const visits = new Map<T, Visit>();
  const components = new Map<T, number>();
  const open: T[] = [];
  const way: Visit[] = [];
  const enter = (node: T): void => {
    const visit = { node, order: visits.size, low: visits.size, next: 0 };
    visits.set(node, visit);
    open.push(node);
    way.push(visit);
  };
  let count = 0;
  for (const root of nodes) {
    if (!visits.has(root)) enter(root);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const target = targets.get(top.node)?.[top.next++];
      if (target !== undefined) {
        const seen = visits.get(target);
        if (!seen) enter(target);
        else if (!components.has(target)) top.low = Math.min(top.low, seen.order);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before) before.low = Math.min(before.low, top.low);
      if (top.low !== top.order) continue;
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        components.set(node, count);
        if (node === top.node) break;
      }
      count++;
    }
  }
  return components;
}
