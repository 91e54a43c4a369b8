import type { Syntax } from '../../syntax/types.ts';
import { chainBelowTitle, type Reader } from '../reader.ts';
import type { KindSchema, ListProperty } from '../schema.ts';
import type { EntryHeading } from './entry-heading.ts';
import type { Candidate } from './heading-candidates.ts';

/** Where the rows of a heading go. */
export interface Target {
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
export function sectionsWithRows({ tables, items }: Syntax): Set<number> {
  const numbered = items.filter(({ number, task }) => number !== null || task >= 0);
  return new Set([...tables.map(({ section }) => section), ...numbered.map(({ section }) => section)]);
}

const hasGroups = ({ lists }: KindSchema): boolean => [...lists.values()].some(({ grouped }) => grouped);

/** True where a heading below one that names a list is one of its rows. */
function isRowOf(
  { list, sure, direct }: NonNullable<ReturnType<typeof namedAround>>,
  { entry, section }: Candidate,
  full: Set<number>,
): boolean {
  if (list.headingWords.has(entry?.word ?? '')) return true;
  // What a number alone heads may be a group of rows: its numbered items or its table are they.
  if (list.grouped) return entry?.word === '' && entry.ordinal !== '' && !full.has(section);
  if (entry?.word === '' && (entry.ordinal !== '' || entry.when)) return true;
  // Below `Troubleshooting` every heading is a case, below `Roles` a role; a phase has a number or a time.
  const isCase = list.key === 'when' && list.columns.get('when')?.cell === 'text';
  return sure && direct && (isCase || (!list.columns.has('when') && !full.has(section)));
}

/**
 * The list whose row a heading is, or null where it is none.
 *
 * @param alike how many headings are of its form
 * @param full sections that hold rows themselves
 */
export function targetOf(
  reader: Reader,
  candidate: Candidate,
  alike: number,
  full: Set<number>,
): Target | null {
  const { entry } = candidate;
  const { schema } = reader.host;
  const around = namedAround(reader, candidate);
  const own = entry ? listByEntry(schema, entry) : undefined;
  const elsewhere = own !== undefined && own !== around?.list && !around?.list.grouped;
  const mayStand = around && (!candidate.isLine || around.list.headingWords.has(entry?.word ?? ''));
  if (around && mayStand && !elsewhere && isRowOf(around, candidate, full)) return around;
  // The parts of a procedure are no phases of a plan.
  if (!entry || hasGroups(schema)) return null;
  if (own) return alike > 1 || around?.list === own ? { schema, list: own } : null;
  if (entry.word === '' || alike < 2) return null;
  for (const { schema: guest } of reader.kinds.values()) {
    const list = hasGroups(guest) ? undefined : listByEntry(guest, entry);
    if (list) return { schema: guest, list };
  }
  return null;
}

/** The list of the same kind whose rows belong to a row of this one: work that a phase holds. */
export function innerListOf({ schema, list }: Target): ListProperty | undefined {
  const refersTo = (inner: ListProperty): unknown => inner.columns.get(inner.within ?? '')?.node['x-ref'];
  return [...schema.lists.values()].find((inner) => inner.within !== null && refersTo(inner) === list.entity);
}
