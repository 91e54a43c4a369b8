/** Texts that are kept by one function, and how long one is at most. */
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 200;

/** Computes when it is first asked, and once. */
export function once<V extends object | null>(compute: () => V): () => V {
  let known: V | undefined;
  return () => (known === undefined ? (known = compute()) : known);
}

/**
 * The same text by itself. What an engine cuts from a longer one may be a view into it, which keeps all of that in memory;
 * this is for what is kept longer than the text that it comes from.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Memoises by key, for as long as the returned function is held. */
export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const made = compute(key);
    known.set(key, made);
    return made;
  };
}

/** Memoises by object, weakly: an answer is forgotten with its object. For objects that never change. */
export function memoizeWeak<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * Memoises by a text for as long as the module lives: what a text of itself says, whichever document it stands in. All
 * is forgotten when there is too much of it, and long texts are not kept.
 */
export function memoizeTexts<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const own = detached(text);
    const made = compute(own);
    known.set(own, made);
    return made;
  };
}
