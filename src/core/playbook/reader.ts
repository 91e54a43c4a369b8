import { countWhile } from '../bisect.ts';
import { memoizeWeak } from '../memoize.ts';
import { directiveBefore, type Directive } from '../syntax/directive.ts';
import type { Heading, Range, Syntax } from '../syntax/types.ts';
import { newBinder, type Binder } from './binder.ts';
import type { Named } from './evidence/evidence.ts';
import type { KindSchema, KindSchemas } from './schema.ts';
import type { Reading, UnreadPlace } from './types.ts';

/** What reads the body of one document: the binder of its kind, and those of the kinds whose lists stand in it. */
export interface Reader {
  syntax: Syntax;
  kinds: KindSchemas;
  host: Binder;
  /** By kind, in the order in which they were met. */
  guests: Map<string, Binder>;
  /** The kinds that the document says it is: its own, and those of the parts that it names. */
  own: readonly KindSchema[];
  readings: Reading[];
  unread: UnreadPlace[];
  /** Bullets that are taken for prose, and told of where nothing else was read. */
  passed: UnreadPlace[];
  /** Lists of items (`ListItem.list`) that are read already. */
  taken: Set<number>;
  /** What a heading names in a kind. */
  named: (schema: KindSchema, text: string) => Named | null;
  /** The row that a section is, for those that stand for one. */
  rows: Map<number, SectionRow>;
  /** The rows that lines of a section stand for, in the order of the text. */
  lines: Map<number, LineRow[]>;
}

/** A section whose heading stands for a row. */
export interface SectionRow {
  binder: Binder;
  list: string;
  /** Of the row. */
  pointer: string;
  data: Record<string, unknown>;
}

/** A bold line that stands for a row, and what of its section follows it before the next such line. */
export interface LineRow extends Range {
  row: SectionRow;
}

/** Where rows are that hold what stands below them. */
export type RowsAround = Pick<Reader, 'lines' | 'rows' | 'syntax'>;

/** The row that a place stands directly below: that of a line above it in its section, else that of the heading. */
export function rowAbove(
  { lines, rows }: RowsAround,
  section: number,
  offset: number,
): SectionRow | undefined {
  const inSection = lines.get(section) ?? [];
  const above = inSection[countWhile(inSection, ({ start }) => start <= offset) - 1];
  return above && offset < above.end ? above.row : rows.get(section);
}

/** The same, or that of the nearest heading around. */
export function rowAround(around: RowsAround, section: number, offset: number): SectionRow | undefined {
  const above = rowAbove(around, section, offset);
  if (above || around.rows.size === 0) return above;
  const { rows, syntax } = around;
  return chainOf(syntax, section)
    .map(({ index }) => rows.get(index))
    .find((row) => row !== undefined);
}

/** The binder of a kind: the host's own, else a guest's, made when its first list is met. */
export function binderOf(reader: Reader, kind: string): Binder | null {
  const { host, guests, kinds } = reader;
  if (kind === host.schema.kind) return host;
  const schema = kinds.get(kind)?.schema;
  if (!schema) return null;
  const known = guests.get(kind);
  if (known) return known;
  const guest = newBinder(reader.syntax.text, schema, kind);
  guests.set(kind, guest);
  return guest;
}

/** A section with its heading. */
export interface Headed {
  index: number;
  heading: Heading;
}

/** A section and those around it, the nearest one first, without what stands before the first heading. */
export function chainOf({ sections }: Syntax, section: number): Headed[] {
  const chain: Headed[] = [];
  for (let index = section; index >= 0; index = sections[index]?.parent ?? -1) {
    const heading = sections[index]?.heading;
    if (heading) chain.push({ index, heading });
  }
  return chain;
}

/** How many headings of the first level a text has. */
const titlesOf = memoizeWeak(
  ({ sections }: Syntax) => sections.filter(({ heading }) => heading?.level === 1).length,
);

/** The same without the title of the document: `Standard operating procedure` names no list of steps. */
export function chainBelowTitle(syntax: Syntax, section: number): Headed[] {
  const chain = chainOf(syntax, section);
  const top = chain.at(-1);
  return top?.heading.level === 1 && titlesOf(syntax) === 1 ? chain.slice(0, -1) : chain;
}

/** What the directive right above a place names, or null. */
export function directiveAbove({ comments, text }: Syntax, start: number): Directive | null {
  const above = countWhile(comments, ({ range }) => range.end <= start) - 1;
  return directiveBefore(comments, above, text, start);
}

/** What a directive says of a table or list that holds no rows of a plan. */
export const REFERENCE = 'reference';
