import type { ListItem, Syntax } from '../../syntax/types.ts';
import { memoizeWeak } from '../../memoize.ts';
import { parseDuration, parseWhen } from '../../when/parse.ts';
import { mayBeTime } from '../../when/text.ts';
import type { Binder } from '../binder.ts';
import { normaliseText } from '../normalise.ts';
import type { ListProperty, Notation } from '../schema.ts';
import { linesOf, readLabelled, type Labelled } from './labelled.ts';
import {
  beginRow,
  columnFor,
  columnOfType,
  putField,
  putLabelled,
  titleColumn,
  withoutMarks,
  type TextRow,
} from './rows.ts';

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

/** Text and place of the parts of an item between arrows, or before and after the first colon or dash. */
function partsOf(source: string, start: number, most: number): { text: string; start: number }[] {
  if (most < 2) return [{ text: source, start }];
  const arrow = /→|->|=>/g;
  const parts = splitAt(source, start, arrow);
  if (parts.length > 1) return parts;
  const labelled = readLabelled(source, start);
  if (labelled) {
    return [
      { text: labelled.label, start: labelled.labelRange.start },
      { text: labelled.value, start: labelled.valueRange.start },
    ];
  }
  const [head, ...rest] = splitAt(source, start, /(?<=\s)[—–-]{1,2}(?=\s)|——/g);
  const second = rest[0];
  if (!head || !second) return [{ text: source, start }];
  return [head, { text: source.slice(second.start - start), start: second.start }];
}

function splitAt(source: string, start: number, separator: RegExp): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let at = 0;
  for (const match of source.matchAll(separator)) {
    parts.push({ text: source.slice(at, match.index), start: start + at });
    at = match.index + match[0].length;
  }
  return [...parts, { text: source.slice(at), start: start + at }];
}

/** The time with which a dated item begins, and what stands behind it: `July 12th (Weds): alpha.1`. */
function datedItem(
  source: string,
  start: number,
): { time: { text: string; start: number }; rest: string; at: number } | null {
  const separators = [/[:：]\s+/g, /(?<=\s)[—–-](?=\s)/g, /[:：]/g, /[)）]\s+/g, /\s+/g];
  for (const separator of separators) {
    const ends = [...source.slice(0, 60).matchAll(separator)].slice(0, 8);
    for (const end of separator.source === '\\s+' ? ends.toReversed() : ends) {
      const kept = /[)）]/.test(end[0]) ? 1 : 0;
      const time = source.slice(0, end.index + kept);
      const rest = source.slice(end.index + end[0].length).trim();
      if (!mayBeTime(time)) continue;
      const when = parseWhen(normaliseText(withoutMarks(time)));
      if (rest === '' || !when || when.type === 'duration' || when.type === 'after') continue;
      return { time: { text: withoutMarks(time), start }, rest, at: start + source.indexOf(rest, end.index) };
    }
  }
  return null;
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
  const own = linesOf(text, item.textRange).slice(1);
  const inner: { text: string; offset: number }[] = [];
  for (
    let at = index + 1;
    at < items.length && (items[at]?.range.start ?? Infinity) < item.range.end;
    at += 1
  ) {
    const child = items[at];
    if (child) inner.push(...linesOf(text, child.textRange));
  }
  return [...own, ...inner].flatMap(({ text: line, offset }) => readLabelled(line, offset) ?? []);
}

/** The index of the item that begins at an offset; items stand in the order of the text. */
export function indexOf(items: readonly ListItem[], start: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The time in brackets at the end of a step: `(5 minutes)`, `（10-15 分钟）`. */
const BRACKETED = /[（(]([^（）()]{1,40})[)）][。.]?$/;
/** A limit in words: `within 5 minutes`, `30分钟内`. */
const WITHIN =
  /\bwithin (\d{1,4} ?(?:seconds?|minutes?|mins?|hours?|days?|weeks?))\b|(\d{1,4} ?(?:秒|分钟|小时|天|周|个工作日))之?内/iu;
/** Who does a step, in front of it: `【店长】`, `收银员：`, `**Cashier:**`. */
const BRACKETED_ROLE = /^[【[]([^【】[\]]{1,20})[】\]]\s*/u;

/** A longer text is no name of a role. */
const LONGEST_ROLE = 60;

/** Names of the roles that a document has declared so far, by their form in lower case. */
interface DeclaredRoles {
  /** How many rows were looked at. */
  rows: number;
  names: Map<string, string>;
}

const declared = memoizeWeak<Binder, DeclaredRoles>(() => ({ rows: 0, names: new Map() }));

/** The declared roles; each row is looked at once, since more may be declared between two lists of steps. */
function declaredRoles(binder: Binder): DeclaredRoles['names'] {
  const known = declared(binder);
  const rows = Array.isArray(binder.data.roles) ? (binder.data.roles as Record<string, unknown>[]) : [];
  for (const { name } of rows.slice(known.rows)) {
    if (typeof name !== 'string' || name.length < 2 || name.length > LONGEST_ROLE) continue;
    const lower = name.toLowerCase();
    if (!known.names.has(lower)) known.names.set(lower, name);
  }
  known.rows = rows.length;
  return known.names;
}

/** The longest declared role with which a text begins. */
function roleAt(binder: Binder, text: string): string | undefined {
  const names = declaredRoles(binder);
  if (names.size === 0) return undefined;
  for (let length = Math.min(text.length, LONGEST_ROLE); length > 1; length -= 1) {
    const name = names.get(text.slice(0, length).toLowerCase());
    const ends = /^(?:\*\*|__)?[\s:：,，]/u.test(text.slice(length, length + 3));
    if (name !== undefined && (ends || /\p{Script=Han}$/u.test(name))) return name;
  }
  return undefined;
}

/**
 * Who does a step: in brackets before it, or a declared role at its beginning or that of its second sentence
 * (`**Test the water.** Lifeguard measures …`).
 *
 * @returns how much of the step says no more than that: `【店长】`
 */
function putRole(row: TextRow, source: string, start: number): number {
  if (row.list.columns.get('role')?.node['x-ref'] !== 'role') return 0;
  const bracketed = BRACKETED_ROLE.exec(source);
  const name = bracketed?.[1] ?? '';
  if (bracketed) {
    putField(row, 'role', name, { start: start + 1, end: start + 1 + name.length });
    return bracketed[0].length;
  }
  const second = /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*/u.exec(source)?.[0].length ?? 0;
  for (const at of [/^(?:\*\*|__)?/.exec(source)?.[0].length ?? 0, second]) {
    const role = roleAt(row.binder, source.slice(at, at + LONGEST_ROLE + 3));
    if (role === undefined) continue;
    putField(row, 'role', role, { start: start + at, end: start + at + role.length });
    return 0;
  }
  return 0;
}

/** What a step says beside what is done: how long it takes, and its check. */
function putStepParts(row: TextRow, source: string, start: number): string {
  const limit = columnOfType(row.list, 'duration');
  if (!limit) return source;
  const found = BRACKETED.exec(source);
  const length = found?.[1] ?? '';
  if (!found || !parseDuration(normaliseText(length))) {
    const within = WITHIN.exec(source);
    const words = within?.[1] ?? within?.[2] ?? '';
    if (!within || !parseDuration(normaliseText(words))) return source;
    const at = start + within.index + within[0].indexOf(words);
    putField(row, limit.name, words, { start: at, end: at + words.length });
    return source;
  }
  const at = start + found.index + 1;
  putField(row, limit.name, length, { start: at, end: at + length.length });
  return source.slice(0, found.index).trimEnd();
}

/** Appends the items of a list as rows; `extra` are fields that all of them have. */
export function bindItems(
  binder: Binder,
  list: ListProperty,
  { items }: ItemList,
  syntax: Syntax,
  extra?: (row: TextRow) => void,
): void {
  const number = columnOfType(list, 'integer')?.name === 'no' ? 'no' : undefined;
  for (const item of items) {
    const { start, end } = item.textRange;
    const source = syntax.text.slice(start, end);
    if (item.text === '') continue;
    const row = beginRow(binder, list, item.range);
    if (!row) return;
    putItem(row, item, source, start);
    if (number && item.number !== null) {
      putField(row, number, String(item.number), { start: item.range.start, end: start });
    }
    putLabelled(row, labelledWithin(syntax, item));
    extra?.(row);
  }
}

/** Fields that follow one another in a line; a time in brackets behind the first is its own: `v1.0 (2024-01-10): First`. */
function putSequence(row: TextRow, source: string, start: number): void {
  const { list } = row;
  partsOf(source, start, list.sequence.length).forEach((part, index) => {
    const name = list.sequence[index];
    if (name === undefined) return;
    let text = part.text.trim();
    const from = part.start + part.text.indexOf(text);
    const bracket = index === 0 && list.columns.has('when') && name !== 'when' ? BRACKETED.exec(text) : null;
    const time = bracket?.[1] ?? '';
    if (bracket && parseWhen(normaliseText(time))) {
      const at = from + bracket.index + 1;
      putField(row, 'when', time, { start: at, end: at + time.length });
      text = text.slice(0, bracket.index).trimEnd();
    }
    putField(row, name, withoutMarks(text), { start: from, end: from + text.length });
  });
}

function putItem(row: TextRow, item: ListItem, source: string, start: number): void {
  const { list } = row;
  const dated =
    list.columns.has('when') && list.columns.get('when')?.cell === 'when' ? datedItem(source, start) : null;
  if (dated) {
    const { text, start: from } = dated.time;
    putField(row, 'when', text, { start: from, end: from + text.length });
    putField(row, titleColumn(list), withoutMarks(dated.rest), {
      start: dated.at,
      end: dated.at + dated.rest.length,
    });
    return;
  }
  if (list.sequence.length > 1) {
    putSequence(row, source, start);
    return;
  }
  const own = linesOf(source, { start: 0, end: source.length });
  const labelled = own.length === 1 ? readLabelled(source, start) : null;
  const column = labelled && columnFor(list, labelled.label);
  if (labelled && column && column.name === titleColumn(list)) {
    putField(row, column.name, labelled.value, labelled.valueRange);
    return;
  }
  const lead = putRole(row, source, start);
  const rest = putStepParts(row, source, start);
  const whole = lead === 0 && (item.task >= 0 || rest === source);
  const text = whole ? item.text : withoutMarks(rest.slice(lead));
  putField(row, titleColumn(list), text, { start: start + lead, end: start + rest.length });
}
