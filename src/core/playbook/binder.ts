import type { Range, YamlEntry } from '../syntax/types.ts';
import { isListProperty, readCell, splitList } from './values/cells.ts';
import type { KindSchema, ListProperty, Property } from './schema.ts';
import { memoize } from '../memoize.ts';
import { spellingsOf, titlesOf } from './naming/labels.ts';
import { suggester } from './naming/suggest.ts';
import { parseCondition } from './values/condition.ts';
import type { Bilingual, BindProblem, Origin } from './types.ts';

/** What binding gathers while it walks one document. */
export interface Binder {
  /** The whole document. */
  text: string;
  schema: KindSchema;
  data: Record<string, unknown>;
  origins: Map<string, Origin>;
  problems: BindProblem[];
  keys: BoundKeys;
  /** Lists of more rows than are read. */
  refused: Set<string>;
  /** The label of a column of a list that an unknown one is near. */
  nearest: (list: ListProperty) => ReturnType<typeof suggester>;
}

/** The keys of the front matter as binding meets them, so that one is renamed only where nothing else is touched. */
export interface BoundKeys {
  /** By pointer; of two spellings of one key the last. */
  named: Map<string, YamlEntry>;
  /** Unknown keys that are near a known one. */
  misspelt: { noted: BindProblem; entry: YamlEntry; pointer: string; near: string; meant: string }[];
}

/** A binder of a document, or of the part of a document that is of another kind. */
export function newBinder(text: string, schema: KindSchema, kind: string): Binder {
  return {
    text,
    schema,
    data: { playbook: kind },
    origins: new Map(),
    problems: [],
    keys: { named: new Map(), misspelt: [] },
    refused: new Set(),
    nearest: memoize(({ columns }) =>
      suggester([...columns.values()].flatMap(({ name, node }) => spellingsOf(name, node).slice(1))),
    ),
  };
}

/** Rows of a list that are read: a file of the greatest size has fewer where its rows are lines of fifty characters. */
const MOST_ROWS = 20_000;

/** True where a list can take so many rows more; else it is not read at all, which is said once. */
export function takesRows(binder: Binder, { name, node }: ListProperty, more: number, range: Range): boolean {
  if (binder.refused.has(name)) return false;
  const rows = binder.data[name];
  if ((Array.isArray(rows) ? rows.length : 0) + more <= MOST_ROWS) return true;
  binder.refused.add(name);
  delete binder.data[name];
  // What is wrong in single rows of it is of no use to anybody.
  binder.problems = binder.problems.filter(({ pointer }) => !pointer.startsWith(`/${name}/`));
  const params = { field: titlesOf(node, name), most: MOST_ROWS };
  problem(binder, 'invalid-value', 'many', `/${name}`, range, params);
  return false;
}

/** Notes a problem at a pointer. */
export function problem(
  binder: Binder,
  rule: string,
  message: string,
  pointer: string,
  range: Range,
  params: BindProblem['params'] = {},
): BindProblem {
  const noted: BindProblem = { rule, message, pointer, range, params };
  binder.problems.push(noted);
  return noted;
}

/** A column is called as its heading stands, a key as it is written, what has neither by its title. */
function fieldName(
  binder: Binder,
  { name, node }: Property,
  pointer: string,
  origin: Origin,
): Bilingual | string {
  const written =
    origin.type === 'cell'
      ? origin.table.header.cells[origin.column]?.text
      : binder.keys.named.get(pointer)?.key;
  return written ?? titlesOf(node, name);
}

/** Items of one value that are looked for in it: each search goes through all of it, and it may hold thousands. */
const MOST_SPOTS = 50;

/**
 * Where an item of a list stands; all of the value where that cannot be told apart, for what is no list, and after many.
 *
 * @param nth how many were looked for before
 */
function spotOf({ text }: Binder, property: Property, { range }: Origin, found: unknown, nth: number): Range {
  if (!isListProperty(property) || typeof found !== 'string' || nth >= MOST_SPOTS) return range;
  const source = text.slice(range.start, range.end);
  const at = source.indexOf(found);
  if (at < 0 || source.includes(found, at + 1)) return range;
  return { start: range.start + at, end: range.start + at + found.length };
}

/** Writes a text into a row or the document as its property's type, or notes why it cannot be read. */
export function putText(
  binder: Binder,
  target: Record<string, unknown>,
  property: Property,
  pointer: string,
  text: string,
  origin: Origin,
): void {
  binder.origins.set(pointer, origin);
  const read = readCell(text, property);
  if (read.type === 'bad') {
    const all = [read, ...(read.others ?? [])];
    for (const [nth, { rule = 'invalid-value', message, params }] of all.entries()) {
      const field = fieldName(binder, property, pointer, origin);
      const range = spotOf(binder, property, origin, params.found, nth);
      const noted = problem(binder, rule, message, pointer, range, { field, ...params });
      // Words in a table, such as `During migration`, are no slip of a date.
      if (message === 'when' && origin.type !== 'yaml' && !/\p{N}/u.test(text)) noted.severity = 'warning';
    }
  } else if (read.type === 'value') {
    target[property.name] = read.value;
    for (const [nth, { rule, message, params }] of (read.notes ?? []).entries()) {
      const field = fieldName(binder, property, pointer, origin);
      const range = spotOf(binder, property, origin, params.found, nth);
      problem(binder, rule, message, pointer, range, { field, ...params });
    }
    if (property.cell === 'condition' && !parseCondition(text)) {
      problem(binder, 'condition-not-checkable', 'default', pointer, origin.range, { condition: text });
    }
  }
}

/** Texts of a YAML sequence or scalar for a list property. */
export function listTexts(texts: string[], property: Property): string {
  return isListProperty(property) ? texts.flatMap(splitList).join(', ') : texts.join(', ');
}

/** `~` and `/` as a JSON pointer wants them. */
export function escapePointer(part: string): string {
  // Asked for every cell, and almost no name of a field has either.
  return /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}
