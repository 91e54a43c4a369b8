import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../src/core/index.ts';
import { round1 } from '../../../src/core/score/rounding.ts';

/** Worked examples of a kind's formula (docs/scoring.md): `<kind>/vectors.json`. */
interface Vectors {
  /** The file of `src/core/kinds/<kind>` that exports the formula, and its name there. */
  module: string;
  formula: string;
  /** What the formula is given, and what it gives, of an object these members, rounded as a score is. */
  vectors: { name: string; given: unknown[]; expected: unknown }[];
}

const KINDS = 'src/core/kinds';
const scored = [...builtIn.kinds.values()].flatMap(({ id, score }) => (score ? [id] : []));

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, member: unknown) =>
    typeof member === 'number' ? round1(member) : member,
  );

describe.each(scored)('%s', async (kind) => {
  const { module, formula, vectors } = JSON.parse(
    readFileSync(join(import.meta.dirname, kind, 'vectors.json'), 'utf8'),
  ) as Vectors;
  const exported = (await import(join(process.cwd(), KINDS, kind, module))) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  test.each(vectors)('$name', ({ given, expected }) => {
    expect({ result: rounded(exported[formula]?.(...given)) }).toMatchObject({ result: expected });
  });
});
