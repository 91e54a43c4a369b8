import type { Syntax } from '../../syntax/types.ts';
import { binderOf, chainBelowTitle, chainOf, type Reader } from '../reader.ts';
import type { KindSchema, ListProperty } from '../schema.ts';
import { readEntryHeading, type EntryHeading, type Part } from './entry-heading.ts';
import { linesOf, readLabelled } from './labelled.ts';
import { readSeries } from './series.ts';
import { beginRow, columnFor, columnOfType, putField, type TextRow } from './rows.ts';

/** A heading, or a line of bold text alone, that stands for a row of a list. */
interface Candidate {
  /** Index of the section it opens, or of the one in which the bold line stands. */
  section: number;
  level: number;
  entry: EntryHeading | null;
  /** The text of the heading or line, where `entry` is null. */
  title: Part;
  /** The stretch that belongs to it. */
  end: number;
  isLine: boolean;
}

const BOLD_LINE = /^(\*\*|__)([^\n]{1,200}?)\1[:：]?$/;

/** Words of all lists of all kinds whose rows may stand as headings. */
function wordsOf(reader: Reader): Set<string> {
  const words = new Set<string>();
  for (const { schema } of reader.kinds.values()) {
    for (const list of schema.lists.values()) for (const word of list.headingWords) words.add(word);
  }
  return words;
}

function candidatesOf(reader: Reader): Candidate[] {
  const { sections, text } = reader.syntax;
  const words = wordsOf(reader);
  return sections.flatMap((section, index) => {
    const found: Candidate[] = [];
    const { heading } = section;
    if (heading && heading.level > 1) {
      const { start, end } = heading.textRange;
      const entry = readEntryHeading(text.slice(start, end), start, words);
      const title = { text: heading.text, range: heading.textRange };
      found.push({
        section: index,
        level: heading.level,
        entry,
        title,
        end: section.range.end,
        isLine: false,
      });
    }
    const lines = section.prose.filter(({ item }) => item < 0);
    lines.forEach(({ range }) => {
      const bold = BOLD_LINE.exec(text.slice(range.start, range.end));
      const inner = bold?.[2] ?? '';
      const start = range.start + 2;
      const entry = bold ? readEntryHeading(inner, start, words) : null;
      if (!entry || entry.word === '') return;
      const title = { text: inner, range: { start, end: start + inner.length } };
      found.push({ section: index, level: 7, entry, title, end: range.end, isLine: true });
    });
    return found;
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
  return when ? lists.find((list) => list.headingWords.size > 0 && list.columns.has('when')) : undefined;
}

/** Sections that hold a table or numbered items or tasks, which are rows themselves. */
function sectionsWithRows({ tables, items }: Syntax): Set<number> {
  const numbered = items.filter(({ number, task }) => number !== null || task >= 0);
  return new Set([...tables.map(({ section }) => section), ...numbered.map(({ section }) => section)]);
}

function targetOf(reader: Reader, candidate: Candidate, alike: number, full: Set<number>): Target | null {
  const { entry } = candidate;
  const around = namedAround(reader, candidate);
  const own = entry ? listByEntry(reader.host.schema, entry) : undefined;
  if (around && !candidate.isLine) {
    const fits =
      around.list.headingWords.has(entry?.word ?? '') || (entry?.ordinal ?? '') !== '' || entry?.when;
    const isStep = around.list.columns.has('action');
    const isWorded = around.list.headingWords.has(entry?.word ?? '');
    const free = !isStep || isWorded || !full.has(candidate.section);
    // Below `Troubleshooting` every heading is a case, below `Roles` a role; a step or a phase has a number.
    const counted = isStep || around.list.columns.has('when');
    const isCase = around.list.key === 'when';
    const any = around.sure && around.direct && (isCase || (!counted && !full.has(candidate.section)));
    if (free && (fits || any) && (!own || own === around.list || isStep)) {
      return { schema: around.schema, list: around.list };
    }
  }
  if (!entry || reader.host.schema.kind === 'sop') return null;
  if (own && (alike > 1 || around?.list === own)) return { schema: reader.host.schema, list: own };
  if (own || entry.word === '' || alike < 2) return null;
  for (const { schema } of reader.kinds.values()) {
    const list = schema.kind === 'sop' ? undefined : listByEntry(schema, entry);
    if (list) return { schema, list };
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
  return [...schema.lists.values()].find((inner) => inner !== list && inner.columns.has('phase'));
}

/** Binds headings, and bold lines, that stand for rows. */
export function bindHeadings(reader: Reader): void {
  const candidates = candidatesOf(reader);
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
    putBelow(reader, row, section);
  }
  const name = entry?.name ?? title;
  putField(row, list.key, plain(name.text), name.range);
  if (entry?.when) putField(row, 'when', entry.when.text, entry.when.range);
  const length = columnOfType(list, 'duration');
  if (entry?.length && length) putField(row, length.name, entry.length.text, entry.length.range);
  if (list.columns.get('no')?.cell === 'integer' && /^\d+$/.test(entry?.ordinal ?? '')) {
    putField(row, 'no', entry?.ordinal ?? '', title.range);
  }
  if (outer && typeof outer.data.name === 'string') putField(row, 'phase', outer.data.name, title.range);
  if (!candidate.isLine) putRest(reader, row, section);
}

const plain = (text: string): string => text.replace(/\*\*|__|`/g, '').trim();

/** What labelled lines and items directly below a heading say of its row. */
function putBelow({ syntax }: Reader, row: TextRow, index: number): void {
  const section = syntax.sections[index];
  if (!section) return;
  for (const { range, item } of section.prose) {
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
  const inner = items.filter((item) => item.parent === parent && item.range.start >= after);
  const first = inner[0];
  if (!first || text.slice(after, first.range.start).trim() !== '') return;
  const list = inner.filter((item) => item.list === first.list);
  const end = list.at(-1)?.textRange.end ?? first.textRange.end;
  const all = list.map((item) => item.text).join('; ');
  putField(row, column, all, { start: first.textRange.start, end });
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
