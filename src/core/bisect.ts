/**
 * How many things at the beginning meet a condition, by halving: they must stand in an order in which none meets it
 * after the first that does not.
 */
export function countWhile<T>(things: readonly T[], meets: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(things[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
