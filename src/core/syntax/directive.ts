import type { Comment, Range } from './types.ts';

/** What a comment above a table or list says that it is. */
export interface Directive {
  name: string;
  range: Range;
}

/** Marks of items and quotes that a table or list may begin in. */
const MARKS = /^[\s>*+-]*(?:\d{1,9}[.)]\s*)?$/;
const DIRECTIVE = /^playbook\s*[:：]\s*(\S+)$/;

/**
 * The directive right above a place, or null; comments that silence rules may stand between the two.
 *
 * @param last index of the last comment above the place
 */
export function directiveBefore(
  comments: readonly Comment[],
  last: number,
  text: string,
  start: number,
): Directive | null {
  let below = start;
  for (let index = last; index >= 0; index -= 1) {
    const above = comments[index];
    if (!above || !MARKS.test(text.slice(above.range.end, below))) return null;
    const name = DIRECTIVE.exec(above.text)?.[1];
    if (name !== undefined) return { name, range: above.range };
    if (!above.text.startsWith('changebook-')) return null;
    below = above.range.start;
  }
  return null;
}
