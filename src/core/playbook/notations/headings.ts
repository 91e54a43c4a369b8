import { memoizeWeak } from '../../memoize.ts';
import type { ListItem, Syntax } from '../../syntax/types.ts';
import { escapePointer } from '../binder.ts';
import { NUMBER, numberOf } from '../../when/chinese.ts';
import { binderOf, chainBelowTitle, chainOf, type Reader } from '../reader.ts';
import type { KindSchema, KindSchemas, ListProperty } from '../schema.ts';
import { mayBeginWithWord, readEntryHeading, type EntryHeading, type Part } from './entry-heading.ts';
import { indexOf, listsOf } from './items.ts';
import { linesOf, readLabelled } from './labelled.ts';
import { readSeries } from './series.ts';
import { beginRow, columnFor, columnOfType, putField, titleColumn, type TextRow } from './rows.ts';

/** A heading, or a line of bold text alone, that stands for a row of a list. */
interface Candidate {
  /** Index of the section it opens, or of the one in which the bold line stands. */
  section: number;
  level: number;
  entry: EntryHeading | null;
  /** The text of the heading or line, where `entry` is null. */
  title: Part;
  isLine: boolean;
}

const BOLD_LINE = /^(\*\*|__)([^\n]{1,200}?)\1[:：]?[ \t]*(?:\n|$)/;

/** Words of all lists of all kinds whose rows may stand as headings. */
const wordsOf = memoizeWeak((kinds: KindSchemas): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { schema } of kinds.values()) {
    for (const list of schema.lists.values()) for (const word of list.headingWords) words.add(word);
  }
  return words;
});

function candidatesOf(reader: Reader): Candidate[] {
  const { sections, text } = reader.syntax;
  const words = wordsOf(reader.kinds);
  return sections.flatMap((section, index) => {
    const found: Candidate[] = [];
    const { heading } = section;
    if (heading && heading.level > 1) {
      const { start, end } = heading.textRange;
      const entry = readEntryHeading(text.slice(start, end), start, words);
      const title = { text: heading.text, range: heading.textRange };
      found.push({ section: index, level: heading.level, entry, title, isLine: false });
    }
    for (const { range, item } of section.prose) {
      const bold = item < 0 ? BOLD_LINE.exec(text.slice(range.start, range.end)) : null;
      const inner = bold?.[2] ?? '';
      const start = range.start + 2;
      const entry = mayBeginWithWord(inner, words) ? readEntryHeading(inner, start, words) : null;
      if (!entry || entry.word === '') continue;
      const title = { text: inner, range: { start, end: start + inner.length } };
      found.push({ section: index, level: 7, entry, title, isLine: true });
    }
    return found;
  });
}

/** Items that stand for rows by a word with a number: `- **Phase 1: Planning** (September 2026)`. */
function itemCandidates(reader: Reader): Candidate[] {
  const { text } = reader.syntax;
  const words = wordsOf(reader.kinds);
  return listsOf(reader.syntax).flatMap(({ items, section }) => {
    if (items.length < 2) return [];
    const rows: Candidate[] = [];
    for (const { textRange: range } of items) {
      // Marks become spaces, so that places stay.
      const source = text.slice(range.start, range.end).replace(/\*\*|__/g, '  ');
      const entry = mayBeginWithWord(source, words) ? readEntryHeading(source, range.start, words) : null;
      const title = { text: source.trim(), range };
      if (!entry || entry.word === '') return [];
      rows.push({ section, level: 8, entry, title, isLine: true });
    }
    reader.taken.add(items[0]?.list ?? -1);
    return rows;
  });
}

/** Where the rows of a heading go. */
interface Target {
  schema: KindSchema;
  list: ListProperty;
}

const takesHeadings = (list: ListProperty | undefined): list is ListProperty =>
  list?.notations.has('headings') ?? false;

/** The list that a heading around names, if its rows may stand as headings. */
function namedAround(
  reader: Reader,
  candidate: Candidate,
): (Target & { direct: boolean; sure: boolean }) | null {
  const around = chainBelowTitle(reader.syntax, candidate.section).filter(
    ({ index }) => candidate.isLine || index !== candidate.section,
  );
  for (const [depth, { heading }] of around.entries()) {
    const { schema } = reader.host;
    const named = reader.named(schema, heading.text);
    if (!named) continue;
    const list = named.names.map((name) => schema.lists.get(name)).find(takesHeadings);
    if (list) return { schema, list, direct: depth === 0, sure: named.by === 'sure' };
    if (named.by === 'sure') return null;
  }
  return null;
}

/** The list of a kind whose rows begin with the word, or of those with a time the first that has one. */
function listByEntry(schema: KindSchema, { word, when }: EntryHeading): ListProperty | undefined {
  const lists = [...schema.lists.values()].filter(takesHeadings);
  if (word !== '') return lists.find((list) => list.headingWords.has(word));
  return when
    ? lists.find((list) => list.headingWords.size > 0 && list.columns.get('when')?.cell === 'when')
    : undefined;
}

/** Sections that hold a table or numbered items or tasks, which are rows themselves. */
function sectionsWithRows({ tables, items }: Syntax): Set<number> {
  const numbered = items.filter(({ number, task }) => number !== null || task >= 0);
  return new Set([...tables.map(({ section }) => section), ...numbered.map(({ section }) => section)]);
}

/** True where a heading below one that names a list is one of its rows. */
function isRowOf(
  { list, sure, direct }: NonNullable<ReturnType<typeof namedAround>>,
  { entry, section }: Candidate,
  full: Set<number>,
): boolean {
  const isSteps = list.columns.has('action');
  if (list.headingWords.has(entry?.word ?? '')) return true;
  // What a number alone heads may be a group of rows: its numbered items or its table are they.
  if (isSteps) return entry?.word === '' && entry.ordinal !== '' && !full.has(section);
  if (entry?.word === '' && (entry.ordinal !== '' || entry.when)) return true;
  // Below `Troubleshooting` every heading is a case, below `Roles` a role; a phase has a number or a time.
  const isCase = list.key === 'when' && list.columns.get('when')?.cell === 'text';
  return sure && direct && (isCase || (!list.columns.has('when') && !full.has(section)));
}

function targetOf(reader: Reader, candidate: Candidate, alike: number, full: Set<number>): Target | null {
  const { entry } = candidate;
  const { schema } = reader.host;
  const around = namedAround(reader, candidate);
  const own = entry ? listByEntry(schema, entry) : undefined;
  const elsewhere = own !== undefined && own !== around?.list && !around?.list.columns.has('action');
  const mayStand = around && (!candidate.isLine || around.list.headingWords.has(entry?.word ?? ''));
  if (around && mayStand && !elsewhere && isRowOf(around, candidate, full)) return around;
  // The parts of a procedure are no phases of a plan.
  if (!entry || schema.lists.has('steps')) return null;
  if (own) return alike > 1 || around?.list === own ? { schema, list: own } : null;
  if (entry.word === '' || alike < 2) return null;
  for (const { schema: guest } of reader.kinds.values()) {
    const list = guest.lists.has('steps') ? undefined : listByEntry(guest, entry);
    if (list) return { schema: guest, list };
  }
  return null;
}

/** What headings of one form have in common: level and word, or level and that they have a time. */
function formOf({ level, entry }: Candidate): string {
  return `${level} ${entry?.word || (entry?.when ? '' : '#')}`;
}

/** How many headings are of the form of each; those that follow one another in time get their times. */
function alikeOf(candidates: Candidate[]): Map<Candidate, number> {
  const forms = new Map<string, Candidate[]>();
  for (const one of candidates) {
    if (!one.entry) continue;
    const form = formOf(one);
    const known = forms.get(form);
    if (known) known.push(one);
    else forms.set(form, [one]);
  }
  const alike = new Map<Candidate, number>();
  for (const group of forms.values()) {
    const entries = readSeries(group.flatMap(({ entry }) => entry ?? []));
    for (const [at, one] of group.entries()) {
      one.entry = entries[at] ?? one.entry;
      alike.set(one, group.length);
    }
  }
  return alike;
}

/** The list of the same kind whose rows belong to a row of this one: work that a phase holds. */
export function innerListOf({ schema, list }: Target): ListProperty | undefined {
  if (list.columns.has('phase')) return undefined;
  return [...schema.lists.values()].find((inner) => inner.columns.has('phase'));
}

/** Binds headings, and bold lines, that stand for rows. */
export function bindHeadings(reader: Reader): void {
  const candidates = [...candidatesOf(reader), ...itemCandidates(reader)];
  const alike = alikeOf(candidates);
  const full = sectionsWithRows(reader.syntax);
  for (const candidate of candidates) {
    const target = targetOf(reader, candidate, alike.get(candidate) ?? 0, full);
    if (target) bindCandidate(reader, candidate, target);
  }
}

function bindCandidate(reader: Reader, candidate: Candidate, target: Target): void {
  const binder = binderOf(reader, target.schema.kind);
  if (!binder) return;
  const { entry, title, section } = candidate;
  const outer = chainOf(reader.syntax, section)
    .filter(({ index }) => index !== section)
    .map(({ index }) => reader.rows.get(index))
    .find((row) => row?.binder === binder && row.list === target.list.name);
  const list = outer ? innerListOf(target) : target.list;
  if (!list) return;
  const row = beginRow(binder, list, title.range);
  if (!row) return;
  reader.readings.push({ range: title.range, kind: target.schema.kind, list: list.name, why: 'shape' });
  if (!candidate.isLine) {
    reader.rows.set(section, { binder, list: list.name, pointer: row.pointer, data: row.data });
  }
  const name = entry?.name ?? title;
  const isNamed = !entry || entry.word === '' || !isOrdinal(name.text, entry);
  // A heading that is no more than `Step 1` is called by what a line below it says is done.
  if (!candidate.isLine && !isNamed) putBelow(reader, row, section);
  putField(row, titleColumn(list), plain(name.text), name.range);
  if (!candidate.isLine && isNamed) putBelow(reader, row, section);
  if (entry?.when) putField(row, 'when', entry.when.text, entry.when.range);
  const length = columnOfType(list, 'duration');
  if (entry?.length && length) putField(row, length.name, entry.length.text, entry.length.range);
  const ordinal = entry?.ordinal ?? '';
  if (list.columns.get('no')?.cell === 'integer' && WHOLE_NUMBER.test(ordinal)) {
    putField(row, 'no', String(numberOf(ordinal)), title.range);
  }
  if (typeof outer?.data.name === 'string') row.data.phase ??= outer.data.name;
  if (!candidate.isLine) putRest(reader, row, section);
}

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

const plain = (text: string): string => text.replace(/\*\*|__|`/g, '').trim();

/** True for a name that is the word of a heading with its number, and nothing else. */
function isOrdinal(name: string, { word, ordinal }: EntryHeading): boolean {
  return name.toLowerCase().replace(/\s/g, '') === `${word}${ordinal}`.toLowerCase();
}

/** What labelled lines and items directly below a heading say of its row. */
function putBelow({ syntax }: Reader, row: TextRow, index: number): void {
  const section = syntax.sections[index];
  if (!section) return;
  for (const { range, item } of section.prose) {
    const around = syntax.items[item];
    // What stands within a numbered item is of that item.
    if (around && (around.parent >= 0 || around.number !== null)) continue;
    for (const { text, offset } of linesOf(syntax.text, range)) {
      const labelled = readLabelled(text, offset);
      const column = labelled && columnFor(row.list, labelled.label);
      if (!labelled || !column) continue;
      if (labelled.value !== '') putField(row, column.name, plain(labelled.value), labelled.valueRange);
      else putInner(syntax, row, column.name, item, range.end);
    }
  }
}

/** A label with nothing behind it: what the items below it say, one after the other. */
function putInner(
  { items, text }: Syntax,
  row: TextRow,
  column: string,
  parent: number,
  after: number,
): void {
  if (row.binder.origins.has(`${row.pointer}/${escapePointer(column)}`)) return;
  let at = indexOf(items, after);
  const first = items[at];
  if (!first || first.parent !== parent || first.range.start < after) return;
  if (text.slice(after, first.range.start).trim() !== '') return;
  const list: ListItem[] = [];
  // Those within its items stand between the items of a list.
  const end = items[parent]?.range.end ?? Infinity;
  for (let item: ListItem | undefined = first; item && item.range.start < end; item = items[(at += 1)]) {
    if (item.list === first.list) list.push(item);
    else if (item.parent === parent) break;
  }
  const last = list.at(-1) ?? first;
  const all = list.map((item) => item.text).join('; ');
  putField(row, column, all, { start: first.textRange.start, end: last.textRange.end });
}

/** What follows the name of a row in a line stands below its heading: what is done in a case, the duties of a role. */
function putRest({ syntax }: Reader, row: TextRow, index: number): void {
  const [, rest] = row.list.sequence;
  if (rest === undefined || row.data[rest] !== undefined || Object.keys(row.data).length > 1) return;
  const section = syntax.sections[index];
  const prose = section?.prose ?? [];
  const first = prose[0];
  const last = prose.at(-1);
  if (!first || !last) return;
  const text = prose.map((paragraph) => paragraph.text).join('\n');
  putField(row, rest, text, { start: first.range.start, end: last.range.end });
}
