import type { KindSchema } from './schema.ts';
import type { PlaceRange } from '../syntax/positions.ts';
import type { Range, Syntax, TableRow, Table, TaskState } from '../syntax/types.ts';

export type Lang = 'en' | 'zh';
export type Severity = 'error' | 'warning' | 'info';

/** A word in both languages. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** What can stand in a message. */
export type MessageValue = string | number | Bilingual;

/** What fills a message: texts of the document, figures, words of ours, and lists of them. */
export type Params = Record<string, MessageValue | readonly MessageValue[]>;

/** A replacement of a stretch of text. */
export interface TextEdit {
  range: Range;
  text: string;
}

export interface Fix {
  title: string;
  edits: TextEdit[];
  /** One of several answers that only the author can choose among: editors offer it, and nothing makes it unasked. */
  offered?: true;
  /** It overwrites what the author says by what follows from other cells: nothing makes it unasked. */
  doubtful?: true;
}

export interface Related {
  path: string;
  range: Range;
  /** Its lines and columns, where the text of its document is not at hand. */
  at?: PlaceRange;
  message: string;
}

/** What is wrong, where, and what to do. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  /** JSON pointer into the data, '' for the document. */
  pointer: string;
  /** The kind of the part whose data it is; left out for the document itself. */
  part?: string;
  range: Range;
  related: Related[];
  fixes: Fix[];
  /** About how long it takes to put it right, in minutes. */
  effort: number;
  /** What it caps the health of the programme at while it is open and an error. */
  cap?: number;
}

/** Fields every kind has; the data of each kind extends it (src/core/generated/data.ts). */
export interface Envelope {
  playbook: string;
  id?: string;
  title?: string;
  owner?: string;
  approver?: string;
  status?: 'draft' | 'in-review' | 'approved' | 'active' | 'closed' | 'superseded';
  version?: string;
  created?: string;
  updated?: string;
  'review-by'?: string;
  'generated-by'?: string;
  'verified-by'?: string;
  'verified-on'?: string;
  tags?: string[];
  lang?: string;
  start?: string;
  dates?: 'dmy' | 'mdy';
  calendar?: string | string[];
}

/** Where a value of the data came from, for edits. */
export type Origin =
  | { type: 'yaml'; range: Range; keyRange: Range | null }
  | { type: 'cell'; range: Range; table: Table; row: TableRow; column: number }
  | { type: 'row'; range: Range; table: Table; row: TableRow }
  /** `columns`: the property of each column, null where it has none. */
  | { type: 'table'; range: Range; tables: { table: Table; columns: (string | null)[] }[] }
  | { type: 'prose'; range: Range }
  /** A row or value that stands in a heading, an item of a list or a line. */
  | { type: 'text'; range: Range };

/** How a structure of the body was read. */
export interface Reading {
  /** Of its header, first item or heading. */
  range: Range;
  kind: string;
  /** The list its rows went to, null for facts of the document. */
  list: string | null;
  why: 'directive' | 'heading' | 'near-heading' | 'columns' | 'shape';
}

/** A structure of the body that could carry rows and was not read. */
export interface UnreadPlace {
  /** Its header, first item or heading. */
  range: Range;
  what: 'table' | 'list' | 'headings' | 'lines';
  /** What it looks like, null where it resembles nothing. */
  like: { kind: string; list: string } | null;
  /** What it looks like where no kind reads such a thing. */
  foreign?: Bilingual | null;
  /** Where a directive would stand that says what it is. */
  at: number;
}

/** What binding noticed; turned into findings by the envelope's rules. */
export interface BindProblem {
  rule: string;
  /** Which of the rule's messages. */
  message: string;
  pointer: string;
  range: Range;
  params: Params;
  /** Other places of the document that belong to it. */
  related?: Range[];
  fix?: TextEdit[];
  /** Instead of the rule's own. */
  severity?: Severity;
}

/** A task of the body as data, in document order. */
export interface TaskData {
  text: string;
  /** What the box says; what is cancelled is neither open nor done. */
  state: TaskState;
  /** True for the state `done`. */
  done: boolean;
  owners: string[];
  /** Facts with a known key (`FACT_KEYS`) whose value can be read, and how often it recurs (`every`). */
  facts: Record<string, string>;
  /** Index of the parent task, or -1. */
  parent: number;
  /** Plain text of the nearest heading, or null. */
  section: string | null;
  /** The row for which that heading, or one around it, stands: `Foundation` of `## Phase 1 — Foundation`. */
  row?: string;
  /** Index into `syntax.tasks`. */
  index: number;
}

/**
 * A document bound to its schema.
 *
 * `data` is plain JSON: texts, numbers, booleans, lists, rows. A `when`, `quantity`, `duration` or
 * `condition` stays the author's text (parse it with core/when or core/playbook/quantity); it has been
 * read once during binding, so a text that cannot be read is absent from `data` and is a problem.
 * Missing values (`-`, `_`, `待定`, empty) are absent.
 */
export interface Playbook<D = Envelope & Record<string, unknown>> {
  kind: string;
  /** The schema of its kind; an empty one where the kind is unknown. */
  schema: KindSchema;
  /** Path with `/`, relative to the workspace. */
  path: string;
  /** `id` of the front matter or the file's name without extension. */
  id: string;
  title: string;
  lang: Lang;
  data: D;
  tasks: TaskData[];
  syntax: Syntax;
  problems: BindProblem[];
  /** How the structures of the body were read, and those that were not. */
  readings: Reading[];
  unread: UnreadPlace[];
  /** Why the text could not be read, where that is a fault of ours; the document is then an empty one. */
  fault?: string;
  /** JSON pointer → where it stands. */
  origins: Map<string, Origin>;
  /**
   * What the file holds of other kinds, as documents of theirs (docs/format.md): each has kind, schema, lists, keys
   * and problems of its own, and path, id, syntax and envelope of this one, which alone has the tasks.
   */
  parts: readonly Playbook[];
  /** The document whose part it is; null for one that stands for itself. A part has no parts. */
  host: Playbook | null;
  /** Range of a pointer, or of its nearest ancestor that has one; '' is the title line or first line. Tasks: `/tasks/0`. */
  locate(pointer: string): Range;
  /** The document, of a part its host, as it would be read with another text; null where it were no playbook then. */
  reread(text: string): Playbook | null;
}
