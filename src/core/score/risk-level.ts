/** Where a word for likelihood or impact stands on a scale of five. */
const WORDS = new Map([
  ['very-high', 5],
  ['high', 4],
  ['medium', 3],
  ['low', 2],
  ['very-low', 1],
]);

const numberOf = (text: string | undefined): number | null => {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 5 ? number : null;
};

/** Place on a scale of five, from 1; null for what is neither a number of it nor one of its five words. */
export function placeOf(text: string | undefined): number | null {
  return numberOf(text) ?? WORDS.get(text ?? '') ?? null;
}

/**
 * Where a risk stands in a map of five by five, and its product where both are written as numbers. A word has a place
 * and no number: nothing is multiplied with it (docs/scoring.md).
 */
export function riskLevel(
  probability: string | undefined,
  impact: string | undefined,
): { at: { probability: number; impact: number } | null; product: number | null } {
  const [likely, bad] = [placeOf(probability), placeOf(impact)];
  const [first, second] = [numberOf(probability), numberOf(impact)];
  return {
    at: likely === null || bad === null ? null : { probability: likely, impact: bad },
    product: first === null || second === null ? null : first * second,
  };
}
