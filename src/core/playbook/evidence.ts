import { memoize } from '../memoize.ts';
import type { Table } from '../syntax/types.ts';
import { labelForms, partForms } from './heading-forms.ts';
import { labelKey } from './labels.ts';
import { isBlank } from './blanks.ts';
import type { KindSchema, ListProperty } from './schema.ts';

/** What a heading names among the lists and texts of a kind. */
export interface Named {
  /** Of properties: one where it is sure. */
  names: string[];
  /**
   * `sure` by a label of its own; `near` by one that what stands below must bear out; `part` where only the end
   * or the beginning of the heading is such a label.
   */
  by: 'sure' | 'near' | 'part';
}

/** What headings name in the kinds of one document; each is looked at once. */
export function namesOf(): (schema: KindSchema, text: string) => Named | null {
  const formsOf = memoize(labelForms);
  const partsOf = memoize(partForms);
  const lookUp = (schema: KindSchema, text: string): Named | null => {
    const whole = formsOf(text);
    for (const key of whole) {
      const name = schema.headings.get(key);
      if (name !== undefined) return { names: [name], by: 'sure' };
    }
    for (const key of whole) {
      const names = schema.near.get(key);
      if (names) return { names, by: 'near' };
    }
    const { ends, beginnings } = partsOf(text);
    const isList = (name: string): boolean => schema.lists.has(name);
    for (const key of [...ends, ...beginnings]) {
      const sure = schema.headings.get(key);
      const all = [...(sure === undefined ? [] : [sure]), ...(schema.near.get(key) ?? [])];
      // A text is named by the end of a heading alone: `Event definitions`, but not `Scope changes`.
      const names = all.filter((name) => isList(name) || (name === sure && ends.includes(key)));
      if (names.length > 0) return { names, by: 'part' };
    }
    return null;
  };
  const known = memoize((schema: KindSchema) => memoize((text: string) => lookUp(schema, text)));
  return (schema, text) => known(schema)(text);
}

/** How the columns of a table fit a list. */
export interface Fit {
  list: ListProperty;
  /** The property of each column, null where it has none. */
  columns: (string | null)[];
  /** How many columns have one, and how many have a name. */
  known: number;
  named: number;
  /** The column that says what a row is, is among them. */
  hasKey: boolean;
}

/** Names of the columns of a table with the keys under which they may be known. */
export type Header = { text: string; forms: string[] }[];

export function headerOf({ header }: Pick<Table, 'header'>): Header {
  return header.cells.map(({ text }) => ({ text, forms: isBlank(text) ? [] : labelForms(text) }));
}

/** The property that a column's name stands for, and how near its label is: 0 is its own name. */
function columnOf(list: ListProperty, forms: string[]): { name: string; distance: number } | null {
  for (const [distance, key] of forms.entries()) {
    const name = list.columnLabels.get(key);
    if (name !== undefined) return { name, distance };
  }
  return null;
}

/** Which column stands for which property: of two for one the nearer one, else the first. */
export function fitOf(list: ListProperty, header: Header): Fit {
  const found = header.map(({ forms }) => columnOf(list, forms));
  const taken = new Map<string, number>();
  found.forEach((one, column) => {
    if (!one) return;
    const before = found[taken.get(one.name) ?? -1];
    const [own, ofBefore] = [column, taken.get(one.name) ?? -1].map(
      (at) => header[at]?.forms[0] === labelKey(one.name),
    );
    if (!before || one.distance < before.distance || (own && !ofBefore && one.distance <= before.distance)) {
      taken.set(one.name, column);
    }
  });
  const columns = found.map((one, column) => (one && taken.get(one.name) === column ? one.name : null));
  // A label that says it less surely counts for a column that no other name stands for.
  header.forEach(({ forms }, column) => {
    if (columns[column] !== null) return;
    const name = forms
      .flatMap((key) => list.nearColumns.get(key) ?? [])
      .find((one) => !columns.includes(one));
    columns[column] = name ?? null;
  });
  return {
    list,
    columns,
    known: columns.filter((name) => name !== null).length,
    named: header.filter(({ forms }) => forms.length > 0).length,
    hasKey: columns.includes(list.key),
  };
}

/** True where the columns bear out what a near heading hints at. */
export function bearsOut({ known, named, hasKey }: Fit): boolean {
  return hasKey && known >= 2 && known * 2 >= named;
}

/** True where the columns alone say what a table is: all are known, and they are several. */
export function speaksForItself({ known, named, hasKey }: Fit): boolean {
  return hasKey && known >= 3 && known === named;
}

/** The better of fits, or null where there is none or two are as good. */
export function bestOf(fits: Fit[]): Fit | null {
  const worth = ({ known, named, hasKey }: Fit): number => (hasKey ? 1 : 0) + known / Math.max(named, 1);
  const [first, second] = fits.filter(({ known }) => known > 0).toSorted((a, b) => worth(b) - worth(a));
  return first && (!second || worth(first) > worth(second)) ? first : null;
}
