import { Parser } from 'yaml';

/** Deeper nesting is refused before a reader of YAML recurses into it. */
const DEPTH_LIMIT = 100;

/** A token of the library, as far as it holds others. */
interface Token {
  value?: unknown;
  items?: readonly { key?: unknown; value?: unknown }[];
}

const isToken = (value: unknown): value is Token => typeof value === 'object' && value !== null;

/**
 * True where collections stand in each other deeper than a reader can go. Any collection counts, in flow or
 * by indentation, in a value or in a key.
 */
export function nestsTooDeep(yaml: string): boolean {
  // Without so many marks there is no such depth; looking for them is cheaper than reading.
  if ((yaml.match(/[[{:?-]/g)?.length ?? 0) <= DEPTH_LIMIT) return false;
  let level: unknown[];
  try {
    level = [...new Parser().parse(yaml)];
  } catch (error) {
    // The library follows the nesting of pairs by calling itself.
    if (error instanceof RangeError) return true;
    throw error;
  }
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    level = level
      .filter(isToken)
      .flatMap(({ value, items = [] }) => [value, ...items.flatMap((item) => [item.key, item.value])]);
  }
  return false;
}
