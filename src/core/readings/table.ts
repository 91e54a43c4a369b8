import { titleOf } from '../playbook/naming/labels.ts';
import { withParts } from '../playbook/parts.ts';
import type { Range, Table } from '../syntax/types.ts';
import { columnLines } from './columns.ts';
import {
  directiveLines,
  indented,
  listOf,
  readAs,
  shortened,
  unreadLines,
  within,
  type Sight,
} from './sight.ts';
import { say } from './words.ts';

/** Facts of the document that stand in a stretch of its text. */
function factLines({ playbook, lang }: Sight, whole: Range): string[] {
  const { origins, schema, syntax } = playbook;
  return [...origins].flatMap(([pointer, { range, type }]) => {
    const node = schema.scalars.get(pointer.slice(1))?.node;
    if (!node || type !== 'text' || !within(range, whole)) return [];
    const text = shortened(syntax.text.slice(range.start, range.end));
    return say(lang, 'part', { text, field: titleOf(node, lang, pointer.slice(1)) });
  });
}

/** How a table was read. */
export function tableLines(sight: Sight, table: Table): string[] {
  const { playbook, lang } = sight;
  const { range } = table.header;
  const reading = playbook.readings.find((one) => one.range.start === range.start);
  if (reading?.list === null) return [say(lang, 'facts'), ...indented(factLines(sight, table.range))];
  const list = reading && listOf(sight, reading.kind, reading.list);
  if (reading && list) {
    const part = withParts(playbook).find(({ kind }) => kind === reading.kind);
    const origin = part?.origins.get(`/${list.name}`);
    const bound =
      origin?.type === 'table'
        ? origin.tables.find((one) => one.table.range.start === table.range.start)
        : undefined;
    if (!bound) return [say(lang, 'in-front-matter', { list: titleOf(list.node, lang, list.name) })];
    const columns = columnLines(list, table, bound.columns, lang);
    return [readAs(sight, reading, list, table.section), ...indented(columns)];
  }
  const place = playbook.unread.find((one) => one.range.start === range.start);
  return place ? unreadLines(sight, place, table) : directiveLines(sight, table.directive);
}
