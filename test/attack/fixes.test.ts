import { expect, test } from 'vitest';
import { attackFixesAndEdits } from './fixes-and-edits.ts';

// The long form is `node scripts/attack/fixes.mjs`.
test.each([1, 2, 3])('fixes and edits do what they say and nothing else, seed %i', (seed) => {
  const { fixes, edits, faults } = attackFixesAndEdits(seed, 150);
  expect(faults).toEqual([]);
  // Not vacuous.
  expect(fixes).toBeGreaterThan(10);
  expect(edits).toBeGreaterThan(20);
});
