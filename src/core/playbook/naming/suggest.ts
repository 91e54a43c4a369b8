import { closest, distance } from 'fastest-levenshtein';

/** A name that is longer was not mistyped by a letter or two, and comparing takes the product of both lengths. */
const LONGEST = 200;

/** Names compared in one document. Where so much is unknown, a suggestion for each is no help to anybody. */
const MOST_COMPARISONS = 100_000;

/**
 * Makes suggestions among one set of candidates: the one the author probably meant, or null where none is
 * near (at most a third of the letters wrong) or too much was asked already.
 */
export function suggester(candidates: readonly string[]): (text: string) => string | null {
  const byLower = new Map<string, string>();
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (lower.length <= LONGEST && !byLower.has(lower)) byLower.set(lower, candidate);
  }
  const lowers = [...byLower.keys()];
  let left = MOST_COMPARISONS;
  return (text) => {
    if (lowers.length === 0 || text.length > LONGEST || left <= 0) return null;
    left -= lowers.length;
    const lower = text.toLowerCase();
    const best = closest(lower, lowers);
    const limit = Math.floor(Math.max(lower.length, best.length) / 3);
    return distance(lower, best) > limit ? null : (byLower.get(best) ?? null);
  };
}

/** One suggestion among candidates of ours; see `suggester`. */
export function suggest(text: string, candidates: readonly string[]): string | null {
  return suggester(candidates)(text);
}
