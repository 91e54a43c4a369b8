import type { Labels } from './naming/labels.ts';

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
