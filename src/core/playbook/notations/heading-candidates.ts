import { memoizeWeak } from '../../memoize.ts';
import type { Paragraph, Section } from '../../syntax/types.ts';
import { isLogHeading } from '../naming/log-heading.ts';
import type { Reader } from '../reader.ts';
import type { KindSchemas } from '../schema.ts';
import { mayHaveWord, readEntryHeading, type EntryHeading, type Part } from './entry-heading.ts';
import { listsOf } from './item-lists.ts';
import { readSeries } from './series.ts';

/** A heading, or a line of bold text alone, that stands for a row of a list. */
export interface Candidate {
  /** Index of the section it opens, or of the one in which the bold line stands. */
  section: number;
  level: number;
  entry: EntryHeading | null;
  /** The text of the heading or line, where `entry` is null. */
  title: Part;
  isLine: boolean;
  /** What of the section stands below the heading; below a bold line up to the next one. */
  below: readonly Paragraph[];
  /** Where what stands below ends; where the row is an item, nothing does. */
  end: number;
}

const BOLD_LINE = /^(\*\*|__)([^\n]{1,200}?)\1[:：]?[ \t]*(?:\n|$)/;
/** A line alone with a word and a number before its name: `Phase 1: Prepare (January)` in a mail. */
const PLAIN_LINE =
  /^(?:\p{L}{1,20} ?\d{1,3}|第? ?[一二三四五六七八九十\d]{1,3} ?\p{Script=Han}{1,3})(?: ?[:：(（]| [—–-] )[^\n]{1,100}$/u;
const SENTENCE = /[.。!！?？;；,，]$/;

/** Words of all lists of all kinds whose rows may stand as headings. */
const wordsOf = memoizeWeak((kinds: KindSchemas): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { schema } of kinds.values()) {
    for (const word of schema.headingWords) words.add(word);
  }
  return words;
});

/** A line that heads what follows it by its word and number alone. */
function plainLine(paragraph: Paragraph, at: number, text: string, words: ReadonlySet<string>) {
  const { range } = paragraph;
  const source = range.end - range.start < 130 ? text.slice(range.start, range.end) : '';
  const isLine = PLAIN_LINE.test(source) && !SENTENCE.test(source) && mayHaveWord(source, words);
  const entry = isLine ? readEntryHeading(source, range.start, words) : null;
  if (!entry || entry.word === '' || entry.ordinal === '') return [];
  const rest = { ...paragraph, range: { start: range.end, end: range.end } };
  return [{ at, rest, entry, title: { text: source, range } }];
}

/**
 * The bold lines of a section that head what follows them, with the row that each may be. A label with a colon
 * (`**Deliverables:**`) heads no more than a part of the row above it.
 */
function boldLines({ prose }: Section, text: string, words: ReadonlySet<string>) {
  return prose.flatMap((paragraph, at) => {
    const { range, item } = paragraph;
    const isBold = item < 0 && /[*_]/.test(text.charAt(range.start));
    const bold = isBold ? BOLD_LINE.exec(text.slice(range.start, range.end)) : null;
    if (!bold) return item < 0 ? plainLine(paragraph, at, text, words) : [];
    const inner = bold[2] ?? '';
    const start = range.start + 2;
    const read = mayHaveWord(inner, words) ? readEntryHeading(inner, start, words) : null;
    const entry = read?.word === '' ? null : read;
    if (!entry && /[:：]\s*$/.test(bold[0].replaceAll(/[*_]/g, ''))) return [];
    const rest = { ...paragraph, range: { start: range.start + bold[0].length, end: range.end } };
    return [{ at, rest, entry, title: { text: inner, range: { start, end: start + inner.length } } }];
  });
}

/** The headings of a body below its title, and its bold lines that begin with a word of a row. */
export function candidatesOf(reader: Reader): Candidate[] {
  const { sections, text } = reader.syntax;
  const words = wordsOf(reader.kinds);
  return sections.flatMap((section, index) => {
    const found: Candidate[] = [];
    const { heading } = section;
    if (heading && heading.level > 1 && !isLogHeading(heading.text)) {
      const { start, end } = heading.textRange;
      const entry = readEntryHeading(text.slice(start, end), start, words);
      const title = { text: heading.text, range: heading.textRange };
      const { prose: below, range } = section;
      found.push({
        section: index,
        level: heading.level,
        entry,
        title,
        isLine: false,
        below,
        end: range.end,
      });
    }
    const lines = boldLines(section, text, words);
    for (const [line, { at, rest, entry, title }] of lines.entries()) {
      const next = lines[line + 1];
      if (!entry) continue;
      const below = [rest, ...section.prose.slice(at + 1, next?.at)];
      const end = next?.title.range.start ?? section.range.end;
      found.push({ section: index, level: 7, entry, title, isLine: true, below, end });
    }
    return found;
  });
}

/** Items that stand for rows by a word with a number: `- **Phase 1: Planning** (September 2026)`. */
export function itemCandidates(reader: Reader): Candidate[] {
  const { text } = reader.syntax;
  const words = wordsOf(reader.kinds);
  return listsOf(reader.syntax).flatMap(({ items, section }) => {
    if (items.length < 2) return [];
    const rows: Candidate[] = [];
    for (const { textRange: range } of items) {
      // Marks become spaces, so that places stay.
      const source = text.slice(range.start, range.end).replace(/\*\*|__/g, '  ');
      const entry = mayHaveWord(source, words) ? readEntryHeading(source, range.start, words) : null;
      const title = { text: source.trim(), range };
      if (!entry || entry.word === '') return [];
      rows.push({ section, level: 8, entry, title, isLine: true, below: [], end: range.end });
    }
    reader.taken.add(items[0]?.list ?? -1);
    return rows;
  });
}

/** What headings of one form have in common: level and word, or level and that they have a time. */
function formOf({ level, entry }: Candidate): string {
  return `${level} ${entry?.word || (entry?.when ? '' : '#')}`;
}

/** How many headings are of the form of each; those that follow one another in time get their times. */
export function alikeOf(candidates: Candidate[]): Map<Candidate, number> {
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
