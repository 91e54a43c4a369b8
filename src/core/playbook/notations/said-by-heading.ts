import type { Range, Syntax } from '../../syntax/types.ts';
import { labelForms, withoutNumber } from '../naming/heading-forms.ts';
import { chainBelowTitle, chainOf, type Reader } from '../reader.ts';
import type { KindSchema, ListProperty } from '../schema.ts';

/** A value that all rows of a table or list have where they say none themselves. */
export interface Said {
  column: string;
  value: string;
}

/** Where rows stand: a table, or the items of a list. */
interface Place {
  section: number;
  range: Range;
}

/** The line above rows, without the marks of bold text: many a caption stands there. */
function lineAbove({ text, sections }: Syntax, { section, range }: Place): string {
  const from = sections[section]?.heading?.range.end ?? 0;
  const above = text.slice(Math.max(from, range.start - 200), range.start).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1).replace(/[*_]{2}/g, '');
}

/** The heading right above rows, where it is none that names a list: `Before opening` below `Items`. */
function subHeading({ syntax, named }: Reader, schema: KindSchema, { section }: Place): string | undefined {
  const text = chainBelowTitle(syntax, section)[0]?.heading.text;
  return text === undefined || named(schema, text)?.by === 'sure' ? undefined : withoutNumber(text);
}

/**
 * What the line or the headings above rows say of them (`x-said-as: heading`): below 领先指标 each is a leading one, and
 * below a heading of their own all are of the section that it names.
 */
export function saidByHeadings(
  reader: Reader,
  place: Place,
  schema: KindSchema,
  { columns }: ListProperty,
): Said[] {
  const { syntax } = reader;
  return [...columns.values()].flatMap(({ name: column, node, values }): Said[] => {
    if (node['x-said-as'] !== 'heading') return [];
    const above = chainOf(syntax, place.section).map(({ heading }) => heading.text);
    const forms = [lineAbove(syntax, place), ...above].flatMap((text) => labelForms(text));
    const value = values
      ? forms.map((form) => values.get(form)).find((one) => one !== undefined)
      : subHeading(reader, schema, place);
    return value === undefined ? [] : [{ column, value }];
  });
}
