import { countWhile } from '../../bisect.ts';
import type { ListItem, Range, Syntax } from '../../syntax/types.ts';
import type { Notation } from '../schema.ts';
import { datedItem } from './item-parts.ts';
import { wrappedLinesOf, readLabelled, type Labelled } from './labelled.ts';

/** The items of one list that stand in no other item. */
export interface ItemList {
  items: ListItem[];
  section: number;
}

/** The lists of a body, without those within items. */
export function listsOf({ items }: Syntax): ItemList[] {
  const lists = new Map<number, ItemList>();
  for (const item of items) {
    if (item.parent >= 0) continue;
    const known = lists.get(item.list);
    if (known) known.items.push(item);
    else lists.set(item.list, { items: [item], section: item.section });
  }
  return [...lists.values()];
}

/** How the rows of a list would be called: tasks, numbered items or bullets. */
export function notationOf({ items: [first] }: ItemList): Notation {
  if (first && first.task >= 0) return 'tasks';
  return first?.number === null ? 'bullets' : 'numbered';
}

/** True where every item names something before a colon: `库管：负责入库`. */
export function areLabelled({ text }: Syntax, { items }: ItemList): boolean {
  return items.every(({ textRange: { start, end } }) => readLabelled(text.slice(start, end), start)?.value);
}

/** True where every item begins with a time and says what is then. */
export function isDated({ text }: Syntax, { items }: ItemList): boolean {
  return (
    items.length > 1 &&
    items.every(({ textRange }) => datedItem(text.slice(textRange.start, textRange.end), textRange.start))
  );
}

/** The labelled lines within an item: those of its own text after the first, and of the items in it. */
export function labelledWithin({ items, text }: Syntax, item: ListItem): Labelled[] {
  const index = indexOf(items, item.range.start);
  const own = wrappedLinesOf(text, item.textRange).slice(1);
  const inner: { text: string; offset: number }[] = [];
  for (
    let at = index + 1;
    at < items.length && (items[at]?.range.start ?? Infinity) < item.range.end;
    at += 1
  ) {
    const child = items[at];
    if (child) for (const line of wrappedLinesOf(text, child.textRange)) inner.push(line);
  }
  return [...own, ...inner].flatMap(({ text: line, offset }) => readLabelled(line, offset) ?? []);
}

/** The index of the first thing that begins at an offset or behind it, or of the last; things stand in the order of the text. */
export function indexOf(items: readonly { range: Range }[], start: number): number {
  return Math.min(
    countWhile(items, ({ range }) => range.start < start),
    Math.max(0, items.length - 1),
  );
}
