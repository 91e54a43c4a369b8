import { closest, distance } from 'fastest-levenshtein';

/** The candidate the author probably meant, or null where none is near (at most a third of the letters wrong). */
export function suggest(text: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const lower = text.toLowerCase();
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const limit = Math.max(1, Math.floor(Math.max(lower.length, best.length) / 3));
  if (distance(lower, best) > limit) return null;
  return candidates.find((candidate) => candidate.toLowerCase() === best) ?? null;
}
