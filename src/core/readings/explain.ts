import { namedIn } from '../playbook/evidence/evidence.ts';
import { listsOf } from '../playbook/notations/item-lists.ts';
import type { KindSchemas } from '../playbook/schema.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import type { ListItem, Range } from '../syntax/types.ts';
import { headingLines } from './heading.ts';
import { itemsLines } from './items.ts';
import type { Sight } from './sight.ts';
import { tableLines } from './table.ts';

/** Which structures are asked about: by the range of the header, heading or first item, and by all that belongs to it. */
export type Asked = (head: Range, whole: Range) => boolean;

const headOf = ({ range, textRange }: ListItem): Range => ({ start: range.start, end: textRange.end });

/**
 * How tables, lists and headings of a document were read: as which list and by what, which column or part is which
 * field; of what was not read why, what it resembles, and what to write above it. Lines of a structure below its first
 * are indented.
 *
 * @param asked says which structures are wanted
 */
export function explainReading(playbook: Playbook, kinds: KindSchemas, lang: Lang, asked: Asked): string[] {
  const { syntax } = playbook;
  const sight: Sight = { playbook, kinds, lang, named: namedIn(kinds) };
  const headings = syntax.sections.flatMap(({ heading }, index) =>
    heading && asked(heading.range, heading.range) ? headingLines(sight, heading, index) : [],
  );
  const tables = syntax.tables
    .filter((table) => asked(table.header.range, table.range))
    .flatMap((table) => tableLines(sight, table));
  const lists = listsOf(syntax).flatMap((list) => {
    const [first] = list.items;
    const last = list.items.at(-1);
    if (!first || !last || !asked(headOf(first), { start: first.range.start, end: last.range.end }))
      return [];
    return itemsLines(sight, list, (item) => asked(headOf(item), item.range));
  });
  return [...headings, ...tables, ...lists];
}
