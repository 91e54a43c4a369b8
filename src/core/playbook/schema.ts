import { labelKey, spellingsOf, type Labels } from './labels.ts';

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
  /** The column that says what a row is where it has no name. */
  'x-title'?: boolean;
  /** With `x-ref: role`: it says which job does it, not who. */
  'x-job'?: boolean;
  /** A kind that a new programme begins with. */
  'x-starter'?: boolean;
  'x-values'?: Record<string, ValueNode>;
  'x-view'?: string[];
  'x-required-active'?: readonly (string | readonly string[])[];
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
}

/** Kinds as far as reading goes: their schemas, by kind. */
export type KindSchemas = ReadonlyMap<string, { readonly schema: KindSchema }>;

function valuesOf(node: SchemaNode): Map<string, string> | null {
  const allowed = node.enum ?? node.items?.enum;
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

function cellOf(node: SchemaNode): CellType {
  if (node['x-cell']) return node['x-cell'];
  if (node.enum) return 'enum';
  if (node.type === 'array') return 'list';
  return node.type === 'integer' || node.type === 'number' || node.type === 'boolean' ? node.type : 'text';
}

function propertyOf(name: string, node: SchemaNode): Property {
  const own = node['x-own'] ?? node.items?.['x-own'] ?? false;
  return { name, cell: cellOf(node), node, values: valuesOf(node), own };
}

function listOf(name: string, node: SchemaNode): ListProperty {
  const columns = new Map<string, Property>();
  const columnLabels = new Map<string, string>();
  for (const [column, columnNode] of Object.entries(node.items?.properties ?? {})) {
    columns.set(column, propertyOf(column, columnNode));
    for (const label of spellingsOf(column, columnNode)) {
      const key = labelKey(label);
      if (!columnLabels.has(key)) columnLabels.set(key, column);
    }
  }
  return { name, node, entity: node['x-entity']?.type ?? null, columns, columnLabels };
}

/** Compiles one schema. Property names and columns come from it alone; nothing is known of single kinds. */
export function compileKind(kind: string, schema: SchemaNode): KindSchema {
  const compiled: KindSchema = {
    kind,
    node: schema,
    scalars: new Map(),
    lists: new Map(),
    headings: new Map(),
  };
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    if (node.items?.properties) compiled.lists.set(name, listOf(name, node));
    else compiled.scalars.set(name, propertyOf(name, node));
    for (const label of spellingsOf(name, node)) {
      const key = labelKey(label);
      if (!compiled.headings.has(key)) compiled.headings.set(key, name);
    }
  }
  return compiled;
}
