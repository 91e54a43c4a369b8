import { once } from '../memoize.ts';
import { stemKey } from './naming/heading-forms.ts';
import { labelKey, spellingsOf, type Labels } from './naming/labels.ts';

export type CellType =
  | 'text'
  | 'integer'
  | 'number'
  | 'score'
  | 'quantity'
  | 'date'
  | 'when'
  | 'duration'
  | 'frequency'
  | 'boolean'
  | 'list'
  | 'condition'
  | 'people'
  | 'enum';

/** How rows of a list stand in the body: in a table, as items of a list, as headings, as task items. */
export type Notation = 'table' | 'numbered' | 'bullets' | 'headings' | 'tasks';

/** What a schema says of one enumerated value. */
export interface ValueNode extends Labels {
  description?: string;
  'x-zh'?: { title?: string; description?: string };
  /** Words, in lower case, by which a longer text is certain to mean this value. */
  'x-inside'?: string[];
}

/** A schema node with the annotations of docs/own-kinds.md. */
export interface SchemaNode {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  /** Of a kind: lists of which one at least must be there. */
  anyOf?: { required: string[] }[];
  items?: SchemaNode;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  'x-labels'?: Labels;
  /**
   * Spellings that say it less surely. Of a list or a text: they count where what stands below fits.
   * Of a column: they count where the column of that name has another header already, or where rows
   * need this column and no header names it.
   */
  'x-near'?: Labels;
  /** Of a list: how its rows may stand in the body; in the front matter they may always stand. */
  'x-notations'?: readonly Notation[];
  /** Of a list with the notation `headings`: words that with a number begin such a heading (`Phase 1`, `第1周`). */
  'x-heading-words'?: Labels;
  'x-zh'?: { title?: string; description?: string };
  'x-cell'?: CellType;
  'x-ref'?: string;
  /** What a row, or the document itself, is to those that refer to it. */
  'x-entity'?: { type: string; en: string; zh: string };
  'x-own'?: boolean;
  /** A quantity that may be a range, since nothing is computed from it. */
  'x-range'?: boolean;
  /** A list whose rows have a place in time and can be waited for. */
  'x-schedule'?: boolean;
  /** A text that has to be checkable: it is looked through for vague words. */
  'x-checkable'?: boolean;
  /** What has to be said in words, a letter is none; `own` where the same in all of many rows says nothing of any. */
  'x-telling'?: 'words' | 'own';
  /** The column that says what a row is where it has no name. */
  'x-title'?: boolean;
  /**
   * What says it without a label: in the text of a row a block of code, a case (`If … then …`), the case that it fails;
   * above a table its heading, where that is one of the values.
   */
  'x-said-as'?: 'code' | 'case' | 'failure' | 'heading';
  /** With `x-ref: role`: it says which job does it, not who. */
  'x-job'?: boolean;
  /** A kind that a new programme begins with. */
  'x-starter'?: boolean;
  'x-values'?: Record<string, ValueNode>;
  /** Of a score: the words that stand for a number of its scale, by that number. */
  'x-words'?: Record<string, Labels>;
  /** Of a score: its middle is neither for nor against, so that `+` and `-` are its sides. */
  'x-two-sided'?: boolean;
  /** What is said of a person: left out of what is given to others. */
  'x-private'?: boolean;
  'x-view'?: string[];
  /** Columns in the order in which they follow one another in a line: `oil leaks → stop → operator`. */
  'x-sequence'?: string[];
  /** The columns of a value that is to change, in a line with an arrow: where from, where to, by when. */
  'x-change'?: readonly string[];
  /** The column that names the row around it, where a row stands below the heading of one: `phase`. */
  'x-within'?: string;
  /** A heading with no more than a number may be a group of rows (`5.1 Before opening`), and no row of another kind. */
  'x-grouped'?: boolean;
  /** Columns of which one says what a row is; the first required one or the name where they are left out. */
  'x-keys'?: string[];
  /** A fact of the document that a line or a table of its control may say. */
  'x-control'?: boolean;
  'x-required-active'?: readonly (string | readonly string[])[];
  /** Of rows: columns that they need in a document of the kind, but not in a part of another document. */
  'x-required-whole'?: readonly string[];
  /** Keywords that binding has no use for. */
  [keyword: string]: unknown;
}

/** A key of the front matter, a column, or the prose under a heading. */
export interface Property {
  name: string;
  cell: CellType;
  node: SchemaNode;
  /** Every accepted spelling of each enumerated value, by label key. */
  values: Map<string, string> | null;
  /** The number that each word of a scale stands for, by label key. */
  words: Map<string, number> | null;
  /** Of the column of a table that has signs for scores: the number of each, none where they are of another scale. */
  signs?: ReadonlyMap<string, number>;
  /** True where `x-…` names a value of the author's own. */
  own: boolean;
}

/** A list of rows: a table, or a YAML list of mappings. */
export interface ListProperty {
  name: string;
  node: SchemaNode;
  entity: string | null;
  columns: Map<string, Property>;
  /** Label key of a column name → property name. */
  columnLabels: Map<string, string>;
  /** Label key of a column name that may stand for them → property names. */
  nearColumns: Map<string, string[]>;
  notations: ReadonlySet<Notation>;
  /** Words, in lower case, with which the heading of a row begins. */
  headingWords: ReadonlySet<string>;
  /** The column that says what a row is, and all that may. */
  key: string;
  keys: readonly string[];
  /** The column for the row around; null where its rows stand within no other. */
  within: string | null;
  grouped: boolean;
  /** Columns as they follow one another in a line; the key first. */
  sequence: string[];
}

/** The schema of a kind, compiled for binding: what a heading, a column or a value may be called. */
export interface KindSchema {
  kind: string;
  /** The schema as written, with the keys of the envelope. */
  node: SchemaNode;
  scalars: Map<string, Property>;
  lists: Map<string, ListProperty>;
  /** Label key of a heading → list or text property. */
  headings: Map<string, string>;
  /** Label key of a heading that may mean them → lists and text properties. */
  near: Map<string, string[]>;
  /** Words, in lower case, with which the headings of rows begin, of all its lists. */
  headingWords: readonly string[];
  /** Lists of which the rows have no other names than the values of an enumeration. */
  closedLists: readonly string[];
  /** Label key of a fact → scalar that a line of the body may say. */
  controls: Map<string, string>;
}

/** Of a compiled schema, as data, what any document asks of every kind, to know which it may hold: it holds one or two. */
export interface KindIndex {
  /** Keys of the labels of each list or text property; no key stands with two. */
  headings: Record<string, string[]>;
  /** Keys of what may mean them, likewise; one may stand with several. */
  near: Record<string, string[]>;
  headingWords: string[];
  closedLists: string[];
}

/** Kinds as far as reading goes: their schemas, by kind. */
export type KindSchemas = ReadonlyMap<string, { readonly schema: KindSchema }>;

const enumOf = (node: SchemaNode): string[] | undefined => node.enum ?? node.items?.enum;

function valuesOf(node: SchemaNode): Map<string, string> | null {
  const allowed = enumOf(node);
  if (!allowed) return null;
  const spellings = new Map<string, string>();
  const labels = node['x-values'] ?? node.items?.['x-values'] ?? {};
  for (const value of allowed) {
    for (const label of [value, ...(labels[value]?.en ?? []), ...(labels[value]?.zh ?? [])]) {
      const key = labelKey(label);
      if (!spellings.has(key)) spellings.set(key, value);
    }
  }
  return spellings;
}

function scaleWordsOf({ 'x-words': words }: SchemaNode): Map<string, number> | null {
  if (!words) return null;
  return new Map(
    Object.entries(words).flatMap(([number, labels]) =>
      wordsOf(labels).map((word) => [labelKey(word), Number(number)] as const),
    ),
  );
}

function cellOf(node: SchemaNode): CellType {
  if (node['x-cell']) return node['x-cell'];
  if (node.enum) return 'enum';
  if (node.type === 'array') return 'list';
  return node.type === 'integer' || node.type === 'number' || node.type === 'boolean' ? node.type : 'text';
}

function propertyOf(name: string, node: SchemaNode): Property {
  const own = node['x-own'] ?? node.items?.['x-own'] ?? false;
  const values = once(() => valuesOf(node));
  const words = once(() => scaleWordsOf(node));
  return {
    name,
    cell: cellOf(node),
    node,
    own,
    get values() {
      return values();
    },
    get words() {
      return words();
    },
  };
}

const speltOf = (nodes: [name: string, node: SchemaNode][]): [name: string, labels: string[]][] =>
  nodes.map(([name, node]) => [name, spellingsOf(name, node)]);

/** Names by the keys of their labels; a key of words in the singular counts where no label is written so. */
function byLabel(named: [name: string, labels: string[]][]): Map<string, string> {
  const known = new Map<string, string>();
  for (const keyOf of [labelKey, stemKey]) {
    for (const [name, labels] of named) {
      for (const label of labels) {
        const key = keyOf(label);
        if (!known.has(key)) known.set(key, name);
      }
    }
  }
  return known;
}

const nearKeysOf = (node: SchemaNode): string[] => [
  ...new Set(wordsOf(node['x-near']).flatMap((label) => [labelKey(label), stemKey(label)])),
];

/** Unlike a sure label, one that is near may be that of several: `Timeline`. */
function byNearKey(named: [name: string, keys: string[]][]): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const [name, keys] of named) for (const key of keys) near.set(key, [...(near.get(key) ?? []), name]);
  return near;
}

const wordsOf = (labels: Labels | undefined): string[] => [...(labels?.en ?? []), ...(labels?.zh ?? [])];

function listOf(name: string, node: SchemaNode): ListProperty {
  const nodes = Object.entries(node.items?.properties ?? {});
  const columns = new Map(nodes.map(([column, columnNode]) => [column, propertyOf(column, columnNode)]));
  const columnLabels = once(() => byLabel(speltOf(nodes)));
  const nearColumns = once(() =>
    byNearKey(nodes.map(([column, columnNode]) => [column, nearKeysOf(columnNode)])),
  );
  const required = node.items?.required?.[0];
  const keys = node['x-keys'] ?? [
    required ?? (columns.has('name') ? 'name' : ([...columns.keys()][0] ?? '')),
  ];
  return {
    name,
    node,
    entity: node['x-entity']?.type ?? null,
    columns,
    get columnLabels() {
      return columnLabels();
    },
    get nearColumns() {
      return nearColumns();
    },
    notations: new Set(node['x-notations'] ?? ['table']),
    headingWords: new Set(wordsOf(node['x-heading-words']).map((word) => word.toLowerCase())),
    key: keys[0] ?? '',
    keys,
    within: node['x-within'] ?? null,
    grouped: node['x-grouped'] ?? false,
    sequence: node['x-sequence'] ?? keys.slice(0, 1),
  };
}

const byKey = (headings: KindIndex['headings']): Map<string, string> =>
  new Map(Object.entries(headings).flatMap(([name, keys]) => keys.map((key) => [key, name])));

const isList = (node: SchemaNode): boolean => node.items?.properties !== undefined;

function scalarsIn(properties: Record<string, SchemaNode>): Map<string, Property> {
  const nodes = Object.entries(properties).filter(([, node]) => !isList(node));
  return new Map(nodes.map(([name, node]) => [name, propertyOf(name, node)]));
}

function listsIn(properties: Record<string, SchemaNode>): Map<string, ListProperty> {
  const nodes = Object.entries(properties).filter(([, node]) => isList(node));
  return new Map(nodes.map(([name, node]) => [name, listOf(name, node)]));
}

/** The index of a kind, computed from its schema. */
export function kindIndexOf({ properties = {} }: SchemaNode): KindIndex {
  const nodes = Object.entries(properties);
  const lists = [...listsIn(properties).values()];
  const isClosed = ({ columns, key }: ListProperty): boolean => {
    const column = columns.get(key);
    return column !== undefined && enumOf(column.node) !== undefined && !column.own;
  };
  const headings: KindIndex['headings'] = {};
  for (const [key, name] of byLabel(speltOf(nodes))) (headings[name] ??= []).push(key);
  const near = nodes.map(([name, node]) => [name, nearKeysOf(node)] as const);
  return {
    headings,
    near: Object.fromEntries(near.filter(([, keys]) => keys.length > 0)),
    headingWords: [...new Set(lists.flatMap(({ headingWords }) => [...headingWords]))],
    closedLists: lists.filter(isClosed).map(({ name }) => name),
  };
}

/** Every document asks for these again and again, so they are methods of one class, which the engine compiles once. */
class CompiledKind implements KindSchema {
  private ownScalars: Map<string, Property> | undefined;
  private ownLists: Map<string, ListProperty> | undefined;
  private ownHeadings: Map<string, string> | undefined;
  private ownNear: Map<string, string[]> | undefined;
  private ownControls: Map<string, string> | undefined;
  private ownIndex: KindIndex | undefined;

  constructor(
    readonly kind: string,
    private readonly read: () => SchemaNode,
    private readonly indexed: () => KindIndex,
  ) {}

  get node(): SchemaNode {
    return this.read();
  }

  get scalars(): Map<string, Property> {
    return (this.ownScalars ??= scalarsIn(this.properties));
  }

  get lists(): Map<string, ListProperty> {
    return (this.ownLists ??= listsIn(this.properties));
  }

  get headings(): Map<string, string> {
    return (this.ownHeadings ??= byKey(this.index.headings));
  }

  get near(): Map<string, string[]> {
    return (this.ownNear ??= byNearKey(Object.entries(this.index.near)));
  }

  get headingWords(): readonly string[] {
    return this.index.headingWords;
  }

  get closedLists(): readonly string[] {
    return this.index.closedLists;
  }

  get controls(): Map<string, string> {
    return (this.ownControls ??= byLabel(
      speltOf(Object.entries(this.properties).filter(([, node]) => node['x-control'])),
    ));
  }

  private get index(): KindIndex {
    return (this.ownIndex ??= this.indexed());
  }

  private get properties(): Record<string, SchemaNode> {
    return this.read().properties ?? {};
  }
}

/**
 * Compiles one schema. Property names and columns come from it alone; nothing is known of single kinds. It is read, and
 * what the labels of a list or the values of a column say is computed, when the first document asks: one has a few of
 * them all.
 *
 * @param read gives the schema, the same each time
 * @param index gives what is asked of every kind, where that is known without reading the schema
 */
export function compileKind(
  kind: string,
  read: () => SchemaNode,
  index = (): KindIndex => kindIndexOf(read()),
): KindSchema {
  return new CompiledKind(kind, read, index);
}
