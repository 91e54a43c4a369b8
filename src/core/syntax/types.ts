/** A stretch of the source text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A scalar of the front matter. `text` is what the author wrote, without quotes. */
export interface YamlScalar {
  type: 'scalar';
  range: Range;
  value: string | number | boolean | null;
  text: string;
}

export interface YamlEntry {
  /** The key as written. */
  key: string;
  keyRange: Range;
  value: YamlNode;
}

export interface YamlMap {
  type: 'map';
  range: Range;
  entries: YamlEntry[];
}

export interface YamlSeq {
  type: 'seq';
  range: Range;
  items: YamlNode[];
}

/** A node of the front matter with its position in the whole document. */
export type YamlNode = YamlScalar | YamlMap | YamlSeq;

export interface FrontMatter {
  /** From the opening `---` to the end of the closing `---`. */
  range: Range;
  /** The YAML between the fences. */
  content: Range;
  /** The mapping; empty where the YAML is not a mapping or could not be read. */
  root: YamlMap;
}

/** What the reader of the text noticed; `params` fill the message. */
export interface SyntaxProblem {
  code: 'yaml-syntax' | 'duplicate-key' | 'alias-limit' | 'not-a-mapping' | 'unclosed-front-matter';
  range: Range;
  params: Record<string, string | number | { en: string; zh: string }>;
}

export interface Heading {
  level: number;
  /** Plain text, inline marks removed. */
  text: string;
  /** The whole heading. */
  range: Range;
  textRange: Range;
}

/** A heading with what stands below it, up to the next heading of any level. */
export interface Section {
  /** null for what stands before the first heading. */
  heading: Heading | null;
  /** The heading (if any) and its own content. */
  range: Range;
  /** Index of the enclosing section in `Syntax.sections`, or -1. */
  parent: number;
  /** Prose paragraphs directly in the section (no tables, tasks, comments, code), trimmed. */
  prose: Paragraph[];
}

/** A paragraph of prose. */
export interface Paragraph {
  text: string;
  range: Range;
  /** Index into `Syntax.items` of the list item it stands in, or -1. */
  item: number;
}

/** An item of a numbered or bulleted list. */
export interface ListItem {
  /** From its marker to the end of what belongs to it, items within it included. */
  range: Range;
  /** 3 of `3.`, null for a bullet. */
  number: number | null;
  /** Plain text of its first paragraph; '' where it begins with something else. */
  text: string;
  /** Where that paragraph stands, or the place for one. */
  textRange: Range;
  /** Index into `Syntax.items` of the item around it, or -1. */
  parent: number;
  /** Which list it belongs to: a number of its own for each list of the text. */
  list: number;
  /** Index into `Syntax.tasks` where it is a task, or -1. */
  task: number;
  section: number;
}

/** A block of code. */
export interface CodeBlock {
  range: Range;
  /** What stands between the fences, without the indentation of the block. */
  text: string;
  /** Where that stands; empty where nothing does. */
  textRange: Range;
  /** The word behind the opening fence in lower case, as `sh`; '' where there is none. */
  language: string;
  section: number;
}

/** A table cell. `range` covers the trimmed source without comments at its end, and is empty (start = end) at the place to write in an empty cell. */
export interface Cell {
  /** Plain text: inline marks and escapes removed, `<br>` as a line feed. */
  text: string;
  range: Range;
}

export interface TableRow {
  /** The line without its line break. */
  range: Range;
  /** Those that are written, at most as many as the header has. */
  cells: Cell[];
  /** Those that are written right of the last column of the header. */
  beyond: Cell[];
}

export interface Table {
  range: Range;
  header: TableRow;
  /** Where two rows name the columns: both as they stand; the cells of `header` then say them in one. */
  headers?: [first: TableRow, second: TableRow];
  /** The line of dashes. */
  delimiter: Range;
  align: ('left' | 'right' | 'center' | null)[];
  rows: TableRow[];
  /** Index into `Syntax.sections`. */
  section: number;
  /** The list named by `<!-- playbook: NAME -->` on the line before, with its range. */
  directive: { name: string; range: Range } | null;
}

export interface TaskFact {
  /** What it says: one of `FACT_KEYS`, or a key or sign that is no fact of ours. */
  key: string;
  /** The key or sign as written. */
  name: string;
  value: string;
  /** `key:value` */
  range: Range;
  valueRange: Range;
  /** `key:value`, or a sign and a day: `📅 2026-02-19`. */
  notation: 'pair' | 'sign';
}

/** Who does a task. */
export interface TaskOwner {
  name: string;
  /** The name with its sign and quotes. */
  range: Range;
  nameRange: Range;
  /** `@ann`, `@"two words"`, or a name in the text: `(Owner: Ann)`, `… — Ann`. */
  notation: 'sign' | 'quoted' | 'text';
}

export interface Task {
  /** From the list marker to the end of the item's first paragraph. */
  range: Range;
  /** The one character between the brackets. */
  marker: Range;
  state: TaskState;
  /** Plain text without owners and facts. */
  text: string;
  /** The first paragraph after the marker. */
  textRange: Range;
  owners: TaskOwner[];
  /** Names at the beginning or end that are owners only where the document knows them; `range` is all that goes with them. */
  maybeOwners: TaskOwner[];
  facts: TaskFact[];
  /** Times behind a key and a space (`due: 2026-01-02`), which make no facts. */
  spaced: TaskFact[];
  /** Index into `Syntax.tasks` of the item this one is nested in, or -1. */
  parent: number;
  section: number;
}

export interface Comment {
  /** From `<!--` to `-->`. */
  range: Range;
  /** What stands between, trimmed. */
  text: string;
}

/** Everything the engine knows of a text; nothing of the parsers shows through. */
export interface Syntax {
  text: string;
  /** Offset of the first character after a byte order mark. */
  bom: 0 | 1;
  eol: '\n' | '\r\n';
  frontMatter: FrontMatter | null;
  sections: Section[];
  tables: Table[];
  tasks: Task[];
  items: ListItem[];
  code: CodeBlock[];
  comments: Comment[];
  problems: SyntaxProblem[];
}

/** How far a task is, as its box says. */
export type TaskState = 'open' | 'in-progress' | 'done' | 'cancelled' | 'postponed';
