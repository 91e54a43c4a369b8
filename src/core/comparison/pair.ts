/** Things of two states that are the same, and those that have no other. Each keeps its order. */
export interface Pairing<T> {
  pairs: { before: T; after: T }[];
  lost: T[];
  added: T[];
}

/** Pairs things by one key; of several with the same key the first with the first. */
function pairBy<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Map<T, T> {
  const waiting = new Map<string, T[]>();
  for (const one of before.toReversed()) {
    const key = keyOf(one);
    if (key === '') continue;
    const same = waiting.get(key);
    if (same) same.push(one);
    else waiting.set(key, [one]);
  }
  const found = new Map<T, T>();
  for (const one of after) {
    const partner = waiting.get(keyOf(one))?.pop();
    if (partner !== undefined) found.set(one, partner);
  }
  return found;
}

/**
 * Which things of two states are the same, by the first key that both have in common. Linear in both.
 *
 * @param keys from the surest to the weakest; '' is no key
 */
export function pairUp<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((one: T) => string)[],
): Pairing<T> {
  const partners = new Map<T, T>();
  let [lost, added] = [before, after];
  for (const key of keys) {
    const found = pairBy(lost, added, key);
    const taken = new Set(found.values());
    for (const [one, partner] of found) partners.set(one, partner);
    lost = lost.filter((one) => !taken.has(one));
    added = added.filter((one) => !found.has(one));
  }
  const pairs = after.flatMap((one) => {
    const partner = partners.get(one);
    return partner === undefined ? [] : { before: partner, after: one };
  });
  return { pairs, lost: [...lost], added: [...added] };
}
