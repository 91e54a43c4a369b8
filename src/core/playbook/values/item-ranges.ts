import { isBlank } from './blanks.ts';
import type { Range } from '../../syntax/types.ts';

/** What separates the items of a list; the semicolon of `&amp;` does not. */
const SEPARATOR = /<br\s*\/?>|;(?<!&#?[a-z0-9]{1,40};)|[,，、；\n]/gi;

/** True where a name would be two items of a list. */
export function isSeveral(name: string): boolean {
  return name.search(SEPARATOR) >= 0;
}

/** Where the items of a list stand in the source of its cell or scalar; blank ones are left out. */
export function itemRanges(source: string, { start, end }: Range): Range[] {
  const whole = source.slice(start, end);
  const ends = [...whole.matchAll(SEPARATOR)];
  return [...ends, { index: whole.length, 0: '' }].flatMap(({ index }, i) => {
    const before = ends[i - 1];
    const from = before ? before.index + before[0].length : 0;
    const item = whole.slice(from, index);
    if (isBlank(item)) return [];
    const at = start + from + (item.length - item.trimStart().length);
    return [{ start: at, end: at + item.trim().length }];
  });
}
