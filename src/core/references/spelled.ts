import type { Range } from '../syntax/types.ts';

const MARKS = /^[*_`]{0,3}|[*_`]{0,3}$/g;

/**
 * Where a name stands in the range of a value in a heading, an item or a line, without marks of emphasis around it;
 * null where something else stands there, as for the phase that work has from the heading above it.
 */
export function spelledAt(text: string, { start, end }: Range, name: string): Range | null {
  const source = text.slice(start, end);
  const at = source.indexOf(name);
  if (at < 0 || source.trim().replaceAll(MARKS, '') !== name) return null;
  return { start: start + at, end: start + at + name.length };
}
