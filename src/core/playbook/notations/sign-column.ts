import { isSign, signOf } from '../values/read-number.ts';
import { readCell } from '../values/cells.ts';
import type { Property } from '../schema.ts';

/** The number of a scale from 1 to 5 that a sign stands for. */
const SCORES = new Map([
  ['++', 5],
  ['+', 4],
  ['0', 3],
  ['-', 2],
  ['--', 1],
]);
const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Whether the signs of a column are the five of a scale with two sides. Without `--` and a further one, `+` and `++` may
 * be two of three on a scale with one side and `-` a blank, unless the middle of the scale is neither for nor against.
 */
function isScale(signs: ReadonlySet<string>, { node }: Property): boolean {
  if ([...signs].some((sign) => !SCORES.has(sign))) return false;
  return node['x-two-sided'] === true || (signs.has('--') && (signs.has('-') || signs.has('0')));
}

/**
 * A score as its column writes it: where that has `+`, a `-` is no blank. Its signs are numbers where they are surely
 * those of the scale, else they are told. Among more numbers or words a `+` is a slip, and a dash is a blank.
 *
 * @param texts what stands in the column
 */
export function scoreOfColumn(property: Property, texts: readonly string[]): Property {
  const signs = texts.filter(isSign).map(signOf);
  const plus = signs.filter((sign) => sign.startsWith('+'));
  if (plus.length === 0) return property;
  const read = texts.filter((text) => readCell(text, property).type === 'value');
  if (read.length > plus.length) return property;
  return { ...property, signs: isScale(new Set(signs), property) ? SCORES : NONE };
}
