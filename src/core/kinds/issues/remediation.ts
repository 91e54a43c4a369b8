/** How many of how many. */
export type Share = readonly [have: number, of: number];

/** What the score of a log is made of, with the weight of each. */
export const TERMS = {
  timeliness: 0.4,
  verification: 0.3,
  'root-cause': 0.2,
  'non-recurrence': 0.1,
} as const;

export type Term = keyof typeof TERMS;

/** Weights of the terms of which there is anything; they are divided by their sum. */
export function weighed(shares: Record<Term, Share>): { term: Term; share: number; weight: number }[] {
  const present = (Object.keys(TERMS) as Term[]).filter((term) => shares[term][1] > 0);
  const sum = present.reduce((total, term) => total + TERMS[term], 0);
  return present.map((term) => ({
    term,
    share: shares[term][0] / shares[term][1],
    weight: TERMS[term] / sum,
  }));
}

/**
 * 100 × the weighted mean of the shares of issues in time, verified, with a cause and not come back (docs/scoring.md; a
 * convention). A term without anything to count drops out; null where all do. Not rounded.
 */
export function remediation(shares: Record<Term, Share>): { value: number | null } {
  const terms = weighed(shares);
  if (terms.length === 0) return { value: null };
  return { value: 100 * terms.reduce((total, { share, weight }) => total + share * weight, 0) };
}
