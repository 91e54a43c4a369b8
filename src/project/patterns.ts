import ignore from 'ignore';
import type { Params } from '../core/playbook/types.ts';
import type { MessageId } from './messages.ts';

/** Each pattern becomes a regular expression, which has limits of its own. */
const MAXIMUM_LENGTH = 1000;
/** Each `**` before the last name is tried at every folder of a path, and with every place of the others. */
const MAXIMUM_DEPTHS = 2;
/** Every path is held against every pattern. */
export const MAXIMUM_PATTERNS = 5000;

/** What is wrong with a pattern that would take too long to match; null where nothing is. */
export function patternFault(pattern: string): { message: MessageId; params: Params } | null {
  if (pattern.length > MAXIMUM_LENGTH) return { message: 'long-pattern', params: { limit: MAXIMUM_LENGTH } };
  const depths = pattern.replace(/\*\*\/?$/, '').split('**').length - 1;
  if (depths > MAXIMUM_DEPTHS) return { message: 'deep-pattern', params: { limit: MAXIMUM_DEPTHS } };
  return null;
}

/** Tells for relative paths whether patterns, as in a `.gitignore`, mean them. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  // A name such as `...` looks like a path upwards to it; ours never are.
  const rules = ignore({ allowRelativePaths: true }).add(patterns);
  return (path) => rules.ignores(path);
}
