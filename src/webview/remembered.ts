/** As many documents and lists are remembered. */
const MOST = 100;

/** Entries with one more, the newest last; the oldest are forgotten. */
export function remembered<T>(entries: readonly [string, T][], name: string, value: T): [string, T][] {
  const others = entries.filter(([known]) => known !== name);
  return [...others, [name, value] satisfies [string, T]].slice(-MOST);
}
