import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { round1 } from '../../../src/core/score/rounding.ts';

/** A worked example: what a formula is given, and what it gives, of an object these members, rounded as a score is. */
export interface Vector {
  name: string;
  given: unknown[];
  expected: unknown;
}

/** A file of worked examples: those of a kind's formula (docs/scoring.md) are `<kind>/vectors.json`. */
interface Vectors {
  /** The file that exports the formula, from `src/core/kinds/<kind>`, and its name there. */
  module: string;
  formula: string;
  vectors: Vector[];
}

const FOLDER = 'test/core/kinds';

/** All files of worked examples, such as `sop/vectors.json`; those of a form are whole documents (`forms.test.ts`). */
export const vectorFiles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.endsWith('/form.json'))
  .sort();

/** The worked examples of a file, and what computes the result of one, rounded, with the members that it names. */
export async function vectorsOf(
  file: string,
): Promise<{ vectors: Vector[]; resultOf: (vector: Vector) => unknown }> {
  const { module, formula, vectors } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Vectors;
  const kind = file.slice(0, file.indexOf('/'));
  // Without a step upwards: the bundle of `npm run mutation` knows a module by its whole path.
  const path = posix.join('kinds', kind, module);
  const exported = (await import(/* @vite-ignore */ `../../../src/core/${path}`)) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  const rounded = (value: unknown): unknown =>
    JSON.parse(
      // What is no number must not pass for null.
      JSON.stringify(value, (_, member: unknown) =>
        Number.isNaN(member) || member === Infinity ? String(member) : member,
      ),
      (_, member: unknown) => (typeof member === 'number' ? round1(member) : member),
    );
  const named = (value: unknown, expected: unknown): unknown =>
    isRecord(value) && isRecord(expected)
      ? Object.fromEntries(Object.keys(expected).map((name) => [name, named(value[name], expected[name])]))
      : value;
  return {
    vectors,
    resultOf: ({ given, expected }) => named(rounded(exported[formula]?.(...given)), expected),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
