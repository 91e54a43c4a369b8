import type { Heading } from '../../syntax/types.ts';
import { chainBelowTitle, type Reader } from '../reader.ts';

/** True for a heading of a list that the kind needs: prose below it is the rows of nothing. */
function namesNeeded({ host: { schema }, named }: Reader, { level, text }: Heading): boolean {
  const found = level > 1 ? named(schema, text) : null;
  const needed = schema.node['x-required-active']?.flat() ?? [];
  return found !== null && found.by !== 'part' && found.names.every((name) => needed.includes(name));
}

/**
 * Headings below one that names a list whose rows may stand as headings, none of which was read: `Diagnosis` with
 * prose below each of its causes, or below itself where the kind needs the list. They are told of once a list.
 */
export function noteUnreadHeadings(reader: Reader): void {
  const { syntax, host, named, rows, readings, unread } = reader;
  const told = new Set<string>();
  const read = readings.map(({ range }) => range).toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, section] of syntax.sections.entries()) {
    while ((read[next]?.start ?? Infinity) < section.range.start) next += 1;
    const isRead = (read[next]?.end ?? Infinity) <= section.range.end;
    if (!section.heading || section.prose.length === 0 || rows.has(index)) continue;
    const [, above] = chainBelowTitle(syntax, index);
    const around = namesNeeded(reader, section.heading) ? { heading: section.heading } : above;
    if (!around) continue;
    const names = named(host.schema, around.heading.text)?.names ?? [];
    const list = names
      .map((name) => host.schema.lists.get(name))
      .find((one) => one?.notations.has('headings'));
    if (!list || told.has(list.name) || host.data[list.name] !== undefined) continue;
    const ownText = around.heading !== section.heading && named(host.schema, section.heading.text);
    if (ownText || isRead) continue;
    told.add(list.name);
    unread.push({
      range: around.heading.range,
      what: 'headings',
      like: { kind: host.schema.kind, list: list.name },
      at: around.heading.range.start,
    });
  }
}
