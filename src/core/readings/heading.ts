import { titleOf } from '../playbook/naming/labels.ts';
import { kindName } from '../playbook/naming/names.ts';
import { withParts } from '../playbook/parts.ts';
import type { Heading } from '../syntax/types.ts';
import { indented, listOf, partLines, readAs, rowsAt, unreadLines, within, type Sight } from './sight.ts';
import { say } from './words.ts';

/** What a heading that stands for no row names, in the document's kind first. */
function headingNames({ playbook, kinds, lang, named }: Sight, { text }: Heading): string {
  const schemas = [...withParts(playbook), ...kinds.values()].map(({ schema }) => schema);
  for (const by of ['sure', 'near'] as const) {
    for (const schema of schemas) {
      const found = named(schema, text);
      const name = found?.by === by ? found.names[0] : undefined;
      if (name === undefined) continue;
      const kind = kindName(kinds, schema.kind);
      const list = schema.lists.get(name);
      if (list)
        return say(lang, by === 'sure' ? 'names-list' : 'hints-list', {
          list: titleOf(list.node, lang, name),
          kind,
        });
      if (schema.kind === playbook.kind)
        return say(lang, 'names-field', { field: titleOf(schema.scalars.get(name)?.node, lang, name), kind });
    }
  }
  return say(lang, 'names-nothing', { kind: kindName(kinds, playbook.kind) });
}

/** What a heading stands for. */
export function headingLines(sight: Sight, heading: Heading, index: number): string[] {
  const { playbook, lang } = sight;
  const place = playbook.unread.find(
    (one) => one.what === 'headings' && one.range.start === heading.range.start,
  );
  if (place) return unreadLines(sight, place, null);
  const reading = playbook.readings.find((one) => one.list !== null && within(one.range, heading.range));
  const list = reading && listOf(sight, reading.kind, reading.list);
  if (!reading || !list) return [headingNames(sight, heading)];
  const parts = rowsAt(sight, reading, (range) => within(range, heading.range)).flatMap(({ part, pointer }) =>
    partLines(part, pointer, list, lang),
  );
  return [readAs(sight, reading, list, index), ...indented(parts)];
}
