/** What belongs together, and how much work it is. */
export interface Portion {
  /** What it is known by, the same on every machine. */
  id: string;
  /** In characters. */
  size: number;
}

/**
 * Deals out work so that no shard gets much more than another: the largest first, each to the shard that has least so
 * far (longest processing time first, Graham 1969: at most 4/3 of the best). The same input gives the same answer.
 *
 * @returns for each portion the number of its shard, from 1, in the order given
 */
export function dealOut(portions: readonly Portion[], count: number): number[] {
  const order = portions
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [portions[a]!, portions[b]!];
      return other.size - one.size || (one.id < other.id ? -1 : 1);
    });
  const loads = Array.from({ length: count }, () => 0);
  const shards = portions.map(() => 0);
  for (const at of order) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least]! += portions[at]!.size;
    shards[at] = least + 1;
  }
  return shards;
}
