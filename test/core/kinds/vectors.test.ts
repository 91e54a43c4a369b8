import { describe, expect, test } from 'vitest';
import { scoredKinds, vectorsOf } from './vectors.ts';

describe.each(scoredKinds)('%s', async (kind) => {
  const { vectors, resultOf } = await vectorsOf(kind);
  test.each(vectors)('$name', (vector) => {
    expect(resultOf(vector)).toEqual(vector.expected);
  });
});
