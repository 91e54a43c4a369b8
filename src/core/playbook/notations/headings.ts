import { NUMBER, numberOf } from '../../when/chinese.ts';
import { parseDuration } from '../../when/parse.ts';
import { problem } from '../binder.ts';
import { glossOf } from '../naming/heading-forms.ts';
import { titlesOf } from '../naming/labels.ts';
import { normaliseText } from '../naming/normalise.ts';
import { binderOf, chainOf, type Reader } from '../reader.ts';
import { putBelow, putRest } from './below-heading.ts';
import type { EntryHeading, Part } from './entry-heading.ts';
import { alikeOf, candidatesOf, itemCandidates, type Candidate } from './heading-candidates.ts';
import { innerListOf, sectionsWithRows, targetOf, type Target } from './heading-target.ts';
import { putWithin } from './within-row.ts';
import { beginRow, columnOfType, putField, titleColumn, withoutMarks, type TextRow } from './rows.ts';

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

/** True for a name that is the word of a heading with its number, and nothing else. */
function isOrdinal(name: string, { word, ordinal }: EntryHeading): boolean {
  return name.toLowerCase().replace(/\s/g, '') === `${word}${ordinal}`.toLowerCase();
}

/** Words of a time that cannot be counted: `(now until Christmas)`, `(Feb/March)`. */
const TIMELY =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|until|till|since|weeks?|months?|quarter)|[月周季]|年底|春节/iu;

/** Tells of a time in the brackets behind a name that is none of the grammar, since brackets are no part of the name. */
function noteGloss({ binder, list, pointer, data }: TextRow, { text, range }: Part): void {
  const { gloss } = glossOf(text.trimEnd());
  const when = list.columns.get('when');
  if (
    when?.cell !== 'when' ||
    data.when !== undefined ||
    !TIMELY.test(gloss) ||
    parseDuration(normaliseText(gloss))
  )
    return;
  const field = titlesOf(when.node, when.name);
  problem(binder, 'partly-read', 'no-time', pointer, range, { found: gloss, field });
}

function bindCandidate(reader: Reader, candidate: Candidate, target: Target): void {
  const binder = binderOf(reader, target.schema.kind);
  if (!binder) return;
  const { entry, title, section, below } = candidate;
  const outer = chainOf(reader.syntax, section)
    .filter(({ index }) => index !== section)
    .map(({ index }) => reader.rows.get(index))
    .find((row) => row?.binder === binder && row.list === target.list.name);
  const list = outer ? innerListOf(target) : target.list;
  if (!list) return;
  const row = beginRow(binder, list, title.range);
  if (!row) return;
  reader.readings.push({ range: title.range, kind: target.schema.kind, list: list.name, why: 'shape' });
  const held = { binder, list: list.name, pointer: row.pointer, data: row.data };
  if (!candidate.isLine) reader.rows.set(section, held);
  else if (candidate.end > title.range.end) {
    const line = { start: title.range.start, end: candidate.end, row: held };
    const inSection = reader.lines.get(section);
    if (inSection) inSection.push(line);
    else reader.lines.set(section, [line]);
  }
  const name = entry?.name ?? title;
  const isNamed = !entry || entry.word === '' || !isOrdinal(name.text, entry);
  // A heading that is no more than `Step 1` is called by what a line below it says is done.
  if (!isNamed) putBelow(reader, row, below);
  putField(row, titleColumn(list), withoutMarks(name.text), name.range);
  if (isNamed) putBelow(reader, row, below);
  const { range } = reader.syntax.sections[section] ?? title;
  if (!candidate.isLine) {
    putWithin(reader.syntax, row, { range, section, own: { start: title.range.end, end: title.range.end } });
  }
  if (entry?.when) putField(row, 'when', entry.when.text, entry.when.range);
  else if (!entry?.length) noteGloss(row, title);
  const length = columnOfType(list, 'duration');
  if (entry?.length && length) putField(row, length.name, entry.length.text, entry.length.range);
  const ordinal = entry?.ordinal ?? '';
  if (list.columns.get('no')?.cell === 'integer' && WHOLE_NUMBER.test(ordinal)) {
    putField(row, 'no', String(numberOf(ordinal)), title.range);
  }
  if (list.within && typeof outer?.data.name === 'string') row.data[list.within] ??= outer.data.name;
  if (!candidate.isLine) putRest(reader, row, section);
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
