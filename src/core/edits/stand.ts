import type { Playbook } from '../playbook/types.ts';
import type { Heading, ListItem, Range } from '../syntax/types.ts';

/** Where a row stands that is no row of a table: an item of a list, or a heading with what is below it. */
export type Stand =
  { type: 'item'; index: number; item: ListItem } | { type: 'heading'; index: number; heading: Heading };

const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** Where the row of a pointer stands; null for rows of tables, of the front matter, and in lines of bold text. */
export function standOf({ syntax, origins }: Playbook, pointer: string): Stand | null {
  const origin = origins.get(pointer);
  if (origin?.type !== 'text') return null;
  const inItem = syntax.items.findIndex(({ range }) => same(range, origin.range));
  const item = syntax.items[inItem];
  if (item) return { type: 'item', index: inItem, item };
  const index = syntax.sections.findIndex(({ heading }) => heading && same(heading.textRange, origin.range));
  const heading = syntax.sections[index]?.heading;
  return heading ? { type: 'heading', index, heading } : null;
}

/** The line that an offset is in, without its break. */
export function lineAt(text: string, at: number): Range {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return { start, end: text.charAt(end - 1) === '\r' && end > start ? end - 1 : end };
}
