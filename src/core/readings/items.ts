import { titleOf } from '../playbook/naming/labels.ts';
import { kindName } from '../playbook/naming/names.ts';
import type { ItemList } from '../playbook/notations/item-lists.ts';
import { withParts } from '../playbook/parts.ts';
import { directiveAbove } from '../playbook/reader.ts';
import type { ListItem, Range } from '../syntax/types.ts';
import {
  directiveLines,
  indented,
  listOf,
  partLines,
  readAs,
  rowsAt,
  unreadLines,
  within,
  type Sight,
} from './sight.ts';
import { say } from './words.ts';

/** The text whose prose a list belongs to. */
function textAround({ playbook, kinds, lang }: Sight, range: Range): string[] {
  for (const { kind, schema, origins } of withParts(playbook)) {
    for (const [pointer, origin] of origins) {
      if (origin.type !== 'prose' || !within({ start: range.start, end: range.start }, origin.range))
        continue;
      const name = pointer.slice(1);
      const field = titleOf(schema.scalars.get(name)?.node, lang, name);
      return [say(lang, 'text', { field, kind: kindName(kinds, kind) })];
    }
  }
  return [];
}

/** The row that the heading above a list stands for, which what is below it belongs to. */
function rowAround(sight: Sight, section: number): string[] {
  const { playbook, lang } = sight;
  const heading = playbook.syntax.sections[section]?.heading;
  const reading = heading && playbook.readings.find(({ range }) => within(range, heading.range));
  const list = reading && listOf(sight, reading.kind, reading.list);
  if (!heading || !list) return [];
  return [say(lang, 'row', { name: heading.text, list: titleOf(list.node, lang, list.name) })];
}

/** How a list was read; parts are told of those of its items that are asked about. */
export function itemsLines(
  sight: Sight,
  { items, section }: ItemList,
  isAsked: (item: ListItem) => boolean,
): string[] {
  const { playbook, lang } = sight;
  const [first] = items;
  if (!first) return [];
  const { start } = first.range;
  const reading = playbook.readings.find((one) => one.range.start === start);
  const list = reading && listOf(sight, reading.kind, reading.list);
  if (reading && list) {
    const asked = items.filter(isAsked);
    const parts = asked.flatMap(({ range }) =>
      rowsAt(sight, reading, (at) => at.start === range.start).flatMap(({ part, pointer }) =>
        partLines(part, pointer, list, lang),
      ),
    );
    return [readAs(sight, reading, list, section), ...indented(parts)];
  }
  const place = playbook.unread.find((one) => one.range.start === start);
  if (place) return unreadLines(sight, place, null);
  const above = directiveLines(sight, directiveAbove(playbook.syntax, start));
  if (above.length > 0) return above;
  if (first.task >= 0) return [say(lang, 'tasks')];
  const around = [...rowAround(sight, section), ...textAround(sight, first.textRange)];
  return [around[0] ?? say(lang, 'prose')];
}
