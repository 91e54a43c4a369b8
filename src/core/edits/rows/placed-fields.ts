import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';

/** A field that stands in the first line of a row. */
export interface Placed {
  name: string;
  range: Range;
}

/** The fields that stand in the line of an item or heading, in its order. */
export function placedIn({ origins }: Playbook, list: ListProperty, pointer: string, line: Range): Placed[] {
  const whole = origins.get(pointer)?.range;
  const placed = [...list.columns.keys()].flatMap((name): Placed[] => {
    const range = origins.get(`${pointer}/${name}`)?.range;
    const inLine = range && range.start >= line.start && range.end <= line.end && range.end > range.start;
    // What follows from the heading as a whole has no place of its own in it.
    return inLine && range !== whole ? [{ name, range }] : [];
  });
  // A heading that is a time is the name of its row, too: it is written once.
  const times = new Set(placed.flatMap(({ name, range }) => (name === list.key ? [] : range.start)));
  return placed
    .filter(({ name, range }) => name !== list.key || !times.has(range.start))
    .toSorted((a, b) => a.range.start - b.range.start);
}
