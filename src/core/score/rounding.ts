/** Rounds once to one decimal, halves up (docs/scoring.md). */
export function round1(value: number): number {
  return Math.floor(10 * value + 0.5 + 1e-9) / 10;
}
