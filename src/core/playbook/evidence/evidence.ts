import { distance } from 'fastest-levenshtein';
import { memoize, memoizeTexts, memoizeWeak } from '../../memoize.ts';
import type { Table } from '../../syntax/types.ts';
import { labelForms, partForms } from '../naming/heading-forms.ts';
import { labelKey, titlesOf } from '../naming/labels.ts';
import { isBlank } from '../values/blanks.ts';
import { normaliseText } from '../naming/normalise.ts';
import { parseWhen } from '../../when/parse.ts';
import type { KindSchema, KindSchemas, ListProperty } from '../schema.ts';

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

/** Those keys of a heading that are labels in one of some kinds: most have none. */
interface LabelKeys {
  whole: readonly string[];
  ends: readonly string[];
  beginnings: readonly string[];
}

function lookUp(schema: KindSchema, { whole, ends, beginnings }: LabelKeys): Named | null {
  for (const key of whole) {
    const name = schema.headings.get(key);
    if (name !== undefined) return { names: [name], by: 'sure' };
  }
  for (const key of whole) {
    const names = schema.near.get(key);
    if (names) return { names, by: 'near' };
  }
  const isList = (name: string): boolean => schema.lists.has(name);
  for (const key of [...ends, ...beginnings]) {
    const sure = schema.headings.get(key);
    const near = schema.near.get(key) ?? [];
    if (sure === undefined && near.length === 0) continue;
    const all = sure === undefined ? near : [sure, ...near];
    // A text is named by the end of a heading alone: `Event definitions`, but not `Scope changes`.
    const names = all.filter((name) => isList(name) || (name === sure && ends.includes(key)));
    if (names.length > 0) return { names, by: 'part' };
  }
  return null;
}

/** The keys of headings that are labels in some kinds; null for one that names nothing in any of them. */
const labelKeysIn = memoizeWeak((kinds: KindSchemas) => {
  const labels = new Set(
    [...kinds.values()].flatMap(({ schema }) => [...schema.headings.keys(), ...schema.near.keys()]),
  );
  const isLabel = (key: string): boolean => labels.has(key);
  return memoizeTexts((text): LabelKeys | null => {
    const { ends, beginnings } = partForms(text);
    const keys = {
      whole: labelForms(text).filter(isLabel),
      ends: ends.filter(isLabel),
      beginnings: beginnings.filter(isLabel),
    };
    return keys.whole.length + keys.ends.length + keys.beginnings.length > 0 ? keys : null;
  });
});

/**
 * What a heading of one document names in a kind, one of some. All that reads the document asks for each heading, of
 * which it may have more than are kept for all documents.
 */
export function namedIn(kinds: KindSchemas): (schema: KindSchema, text: string) => Named | null {
  const keysOf = memoize(labelKeysIn(kinds));
  return (schema, text) => {
    const keys = keysOf(text);
    return keys && lookUp(schema, keys);
  };
}

/** How the columns of a table fit a list. */
export interface Fit {
  list: ListProperty;
  /** The property of each column, null where it has none. */
  columns: (string | null)[];
  /** How many columns have one, and how many have a name. */
  known: number;
  named: number;
  /** How many are known by a label that is surely theirs. */
  sure: number;
  /** The column that says what a row is, is among them. */
  hasKey: boolean;
  /** Columns whose name is taken for a misspelt label. */
  misspelt: ReadonlyMap<number, string>;
}

/** Names of the columns of a table with the keys under which they may be known. */
export type Header = readonly { text: string; forms: readonly string[] }[];

export function headerOf({ header }: Pick<Table, 'header'>): Header {
  return headerOfTexts(JSON.stringify(header.cells.map(({ text }) => text)));
}

/** Many tables have the same columns, and then have the same header. */
const headerOfTexts = memoizeTexts((texts): Header =>
  (JSON.parse(texts) as string[]).map((text) => ({ text, forms: isBlank(text) ? [] : labelForms(text) })),
);

/** The property that a column's name stands for, and how near its label is: 0 is its own name. */
function columnOf(list: ListProperty, forms: readonly string[]): { name: string; distance: number } | null {
  for (const [distance, key] of forms.entries()) {
    const name = list.columnLabels.get(key);
    if (name !== undefined) return { name, distance };
  }
  return null;
}

/** In a wider table nobody's slip of a letter is looked for. */
const MOST_COLUMNS = 30;
/** A shorter word has neighbours that mean something else, and a longer one is no label. */
const [SHORTEST, LONGEST] = [8, 40];

/** True for a label of which a key is one letter away. */
const isNearly = (label: string, key: string): boolean =>
  Math.abs(label.length - key.length) <= 1 && label.length >= SHORTEST && distance(label, key) === 1;

/** Labels of which a key is one letter away. */
function misspeltLabels(labels: Iterable<string>, key: string): string[] {
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  return [...labels].filter((label) => isNearly(label, key));
}

/** True for the name that the schema itself gives a column. */
function isTitle({ columns }: ListProperty, name: string, key: string): boolean {
  const { en, zh } = titlesOf(columns.get(name)?.node, name);
  return key === labelKey(en) || key === labelKey(zh);
}

/** True where the label of a column may say, less surely, a property that no other column stands for. */
function hasOther(
  list: ListProperty,
  column: Header[number] | undefined,
  name: string,
  named: ReadonlySet<string | undefined>,
): boolean {
  const others = column?.forms.flatMap((key) => list.nearColumns.get(key) ?? []) ?? [];
  return others.some((other) => other !== name && !named.has(other));
}

/** Which column stands for which property: of two for one the nearer one, else the first. */
export const fitOf = (list: ListProperty, header: Header): Fit => fitsOf(header)(list);

const fitsOf = memoizeWeak((header: Header) => memoize((list: ListProperty) => fit(list, header)));

const NONE: ReadonlyMap<number, string> = new Map();

function fit(list: ListProperty, header: Header): Fit {
  const found = header.map(({ forms }) => columnOf(list, forms));
  const named = new Set(found.map((one) => one?.name));
  const taken = new Map<string, number>();
  found.forEach((one, column) => {
    if (!one) return;
    const before = found[taken.get(one.name) ?? -1];
    const [own, ofBefore] = [column, taken.get(one.name) ?? -1].map((at) =>
      isTitle(list, one.name, header[at]?.forms[0] ?? ''),
    );
    // Of `Role | Name` the name may be that of who holds it, so the role is what the row is called.
    const gives = before && hasOther(list, header[taken.get(one.name) ?? -1], one.name, named);
    const stays = hasOther(list, header[column], one.name, named);
    if (
      !before ||
      (gives && !stays) ||
      (!stays && (one.distance < before.distance || (own && !ofBefore && one.distance <= before.distance)))
    ) {
      taken.set(one.name, column);
    }
  });
  const columns = found.map((one, column) => (one && taken.get(one.name) === column ? one.name : null));
  // A label that says it less surely counts for a column that no other name stands for.
  const free = (name: string): boolean => !taken.has(name);
  header.forEach(({ forms }, column) => {
    if (columns[column] !== null) return;
    const name = forms.flatMap((key) => list.nearColumns.get(key) ?? []).find(free);
    if (name === undefined) return;
    columns[column] = name;
    taken.set(name, column);
  });
  // Rows need to be called something: where no name of a column says it, one that may say it does.
  if (!list.keys.some((key) => columns.includes(key))) {
    const column = header.findIndex(({ forms }) =>
      forms.some((key) => list.nearColumns.get(key)?.some((name) => list.keys.includes(name))),
    );
    if (column >= 0) columns[column] = list.key;
  }
  const sure = columns.filter((name) => name !== null).length;
  let misspelt = NONE;
  if (header.length <= MOST_COLUMNS) {
    header.forEach(({ text, forms }, column) => {
      if (columns[column] !== null) return;
      const [label] = misspeltLabels(list.columnLabels.keys(), forms[0] ?? '');
      const name = label === undefined ? undefined : list.columnLabels.get(label);
      if (name === undefined || columns.includes(name)) return;
      columns[column] = name;
      misspelt = new Map([...misspelt, [column, text]]);
    });
  }
  return {
    list,
    columns,
    sure,
    misspelt,
    known: columns.filter((name) => name !== null).length,
    named: header.filter(({ forms }) => forms.length > 0).length,
    hasKey: list.keys.some((key) => columns.includes(key)),
  };
}

/**
 * The lists of a kind by the keys of labels, sure or not, of the columns that say what their rows are; and all such
 * labels of which a key is one letter away.
 */
const keyColumnsOf = memoizeWeak(({ lists }: KindSchema) => {
  const byKey = new Map<string, ListProperty[]>();
  for (const list of lists.values()) {
    const isKey = (name: string): boolean => list.keys.includes(name);
    const sure = [...list.columnLabels].flatMap(([key, name]) => (isKey(name) ? key : []));
    const near = [...list.nearColumns].flatMap(([key, names]) => (names.some(isKey) ? key : []));
    for (const key of new Set([...sure, ...near])) {
      const known = byKey.get(key);
      if (known) known.push(list);
      else byKey.set(key, [list]);
    }
  }
  const labels = [...byKey.keys()];
  return { byKey, misspelt: memoizeTexts((key) => misspeltLabels(labels, key)) };
});

/** How a table fits the lists of a kind of which it may have a column that says what a row is, in their order. */
export function fitsIn(schema: KindSchema, header: Header): Fit[] {
  const { byKey, misspelt } = keyColumnsOf(schema);
  const found = new Set<ListProperty>();
  for (const { forms } of header) {
    const keys = header.length > MOST_COLUMNS ? forms : [...forms, ...misspelt(forms[0] ?? '')];
    for (const key of keys) for (const list of byKey.get(key) ?? []) found.add(list);
  }
  if (found.size === 0) return [];
  return [...schema.lists.values()].filter((list) => found.has(list)).map((list) => fitOf(list, header));
}

/** True where the columns bear out what a near heading hints at. */
export function bearsOut({ known, named, hasKey }: Fit): boolean {
  return hasKey && known >= 2 && known * 2 >= named;
}

/** True where the columns alone say what a table is: all are known, and they are several. */
export function speaksForItself({ known, named, hasKey }: Fit): boolean {
  return hasKey && known >= 3 && known === named;
}

/** The best of fits, of equal ones the first; null where there is none. */
export function bestOf(fits: Fit[]): Fit | null {
  return ranked(fits)[0] ?? null;
}

/** The best of fits; null where there is none or two are as good. */
export function onlyBestOf(fits: Fit[]): Fit | null {
  const [first, second] = ranked(fits);
  return first && (!second || worth(first) > worth(second)) ? first : null;
}

/**
 * Of fits that are as good, the one of a list whose rows are not without a time, where most rows have one: a table of
 * who hears what when is one of messages, and no list of audiences. Null where that is not one alone.
 */
export function timedOf(fits: Fit[], { rows }: Pick<Table, 'rows'>): Fit | null {
  const [best] = ranked(fits);
  const timed = fits.filter(
    (fit) => best && worth(fit) === worth(best) && fit.list.node.items?.required?.includes('when'),
  );
  const [first] = timed;
  if (!first || timed.length > 1) return null;
  const column = first.columns.indexOf('when');
  const times = rows.filter(({ cells }) => parseWhen(normaliseText(cells[column]?.text ?? '')));
  return 2 * times.length > rows.length ? first : null;
}

const worth = ({ known, named, sure, hasKey }: Fit): number =>
  (hasKey ? 1 : 0) + (known + sure / 10) / Math.max(named, 1);

function ranked(fits: Fit[]): Fit[] {
  return fits.filter(({ known }) => known > 0).toSorted((a, b) => worth(b) - worth(a));
}
