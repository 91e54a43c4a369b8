import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../src/core/index.ts';
import { vectorFiles, vectorsOf } from './vectors.ts';

describe.each(vectorFiles)('%s', async (file) => {
  const { vectors, resultOf } = await vectorsOf(file);
  test.each(vectors)('$name', (vector) => {
    expect(resultOf(vector)).toEqual(vector.expected);
  });
});

test.each([...builtIn.kinds.values()].filter(({ score }) => score))(
  '$id: its score is worked out',
  ({ id }) => {
    expect(vectorFiles).toContain(`${id}/vectors.json`);
  },
);
