import { chainBelowTitle, type Reader } from '../reader.ts';

/**
 * Headings below one that names a list whose rows may stand as headings, none of which was read: `Diagnosis` with
 * prose below each of its causes. They are told of once a list.
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
    const [, around] = chainBelowTitle(syntax, index);
    if (!around) continue;
    const names = named(host.schema, around.heading.text)?.names ?? [];
    const list = names
      .map((name) => host.schema.lists.get(name))
      .find((one) => one?.notations.has('headings'));
    if (!list || told.has(list.name) || host.data[list.name] !== undefined) continue;
    const ownText = named(host.schema, section.heading.text);
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
