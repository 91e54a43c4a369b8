import { join } from 'node:path';
import { expect, test } from 'vitest';
import { orphans } from './documents.ts';
import { valued, valuesOf } from './values.ts';

/**
 * Scores, figures, views and dates of whole documents as they were read and found right. A change here is either
 * a fault or is looked at and taken over with `npm run test:update`.
 */
const EXPECTED = join(import.meta.dirname, 'expected');

const found = valued.flatMap(([set, lang]) => valuesOf(set, lang));

for (const { file, value } of found) {
  test(file, async () => {
    await expect(`${JSON.stringify(value, null, 1)}\n`).toMatchFileSnapshot(join(EXPECTED, file));
  });
}

test('every file of expectations is of a document', () => {
  expect(
    orphans(
      EXPECTED,
      found.map(({ file }) => file),
    ),
  ).toEqual([]);
});
