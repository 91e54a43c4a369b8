import { countWhile } from '../bisect.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Heading, ListItem, Range } from '../syntax/types.ts';

/** Where a row stands that is no row of a table: an item of a list, or a heading with what is below it. */
export type Stand =
  { type: 'item'; index: number; item: ListItem } | { type: 'heading'; index: number; heading: Heading };

/** The last of some things in the order of the text that begins at an offset or before it. */
function lastBefore(things: readonly { range: Range }[], offset: number): number {
  return countWhile(things, ({ range }) => range.start <= offset) - 1;
}

/** Where the row of a pointer stands; null for rows of tables, of the front matter, and in lines of bold text. */
export function standOf({ syntax, origins }: Playbook, pointer: string): Stand | null {
  const origin = origins.get(pointer);
  if (origin?.type !== 'text') return null;
  const { start, end } = origin.range;
  const inItem = lastBefore(syntax.items, start);
  const item = syntax.items[inItem];
  if (item?.range.start === start && item.range.end === end) return { type: 'item', index: inItem, item };
  const index = lastBefore(syntax.sections, start);
  const heading = syntax.sections[index]?.heading;
  return heading?.textRange.start === start && heading.textRange.end === end
    ? { type: 'heading', index, heading }
    : null;
}

/** The line that an offset is in, without its break. */
export function lineAt(text: string, at: number): Range {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return { start, end: text.charAt(end - 1) === '\r' && end > start ? end - 1 : end };
}
