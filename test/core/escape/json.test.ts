import { expect, test } from 'vitest';
import { jsonPieces, toJson } from '../../../src/core/escape/json.ts';

const LISTS: unknown[][] = [
  [],
  ['one'],
  [{ a: 'line\nbreak', b: [] }, [1, { c: {} }]],
  ['here the list is written', '"here the list is written"', '## ##[group]', '\u202e'],
];

test.each(LISTS.map((list) => [list]))(
  'a list within a value is written piece by piece as it is at once: %j',
  (list) => {
    for (const around of [
      (items: readonly unknown[]) => items,
      (items: readonly unknown[]) => ({ runs: [{ before: ['x'], items, after: list }], end: 1 }),
    ]) {
      const pieces = [...jsonPieces(around, list)];
      expect(pieces.join('')).toBe(`${toJson(around(list), 2)}\n`);
      expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
    }
  },
);
