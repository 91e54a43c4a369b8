import type { Figures } from '../health/score-text.ts';
import type { Severity } from '../playbook/types.ts';
import type { HealthComponent } from '../score/health-components.ts';

/** How something was, and how it is. */
export interface Change<T> {
  before: T;
  after: T;
}

/** A row, a task, or a key of the front matter, in the reader's words. */
export interface ChangedThing {
  /** Of the document as it is; of what is lost, as it was. */
  pointer: string;
  /** The kind of the part that the pointer leads into, where it is not the document itself. */
  part?: string;
  /** Type of the entity that the row is (`gate`, `activity`, …), `task`, `key`, or the list where it is none. */
  type: string;
  /** The same as a word. */
  label: string;
  name: string;
}

/** First and last day, as people read them: of a plan without a start `D10`. */
export interface Days {
  start: string;
  end: string;
}

/** Something that has other days than before. */
export interface Moved extends ChangedThing {
  /** Null where it had none, or has none any more. */
  before: Days | null;
  after: Days | null;
  /**
   * Working days of the document's calendar that its end moved by, later (+) or earlier (-); its start where the
   * end stayed. Null where one of both is unknown, or lies on another axis.
   */
  workingDays: number | null;
  /** True where nobody wrote it: its row says what it said, and something that it depends on has moved. */
  follows: boolean;
}

/** A row that says something else than before, column by column. */
export interface Edited extends ChangedThing {
  /** Empty where there was nothing, or is nothing any more. */
  fields: ({ name: string } & Change<string>)[];
}

/** A gate that is decided otherwise than before; decisions are those of the schema. */
export interface Decided extends ChangedThing {
  decision: Change<string>;
  /** The decisions in the reader's words. */
  words: Change<string>;
}

/** A value with its band, both null where there is none, and what readers are told instead of it. */
export type ScoreValue = Figures;

/** One input of a score that changed, in the reader's words. */
export interface ChangedInput extends Change<string> {
  name: string;
}

export interface ScoreChange extends Change<ScoreValue> {
  /** The kind whose score it is: the document's own, or that of a part. */
  kind: string;
  inputs: ChangedInput[];
}

/** How often an audience hears of the change up to its go-live. */
export interface TouchChange extends ChangedThing {
  touches: Change<number>;
  goLive: Change<string | null>;
  /** How many are wanted. */
  wanted: number;
}

export interface ChangedFinding {
  rule: string;
  severity: Severity;
  message: string;
  pointer: string;
  part?: string;
  /** From 1; of what is gone, in the text as it was. */
  line: number;
}

/** What changed in one document. Lists are in the order of the text, what moved the most telling first. */
export interface DocumentChange {
  /** As it is, or was where it is lost. */
  path: string;
  /** Where it was before it moved or got another name. */
  formerPath?: string;
  title: string;
  kind: string;
  /** Id of its programme, null where it stands alone. */
  programme: string | null;
  /** Of a document that is new or lost its rows are not listed one by one. */
  state: 'kept' | 'new' | 'lost';
  moved: Moved[];
  added: ChangedThing[];
  lost: ChangedThing[];
  done: ChangedThing[];
  cancelled: ChangedThing[];
  /** What was done or cancelled, and is no longer. */
  reopened: ChangedThing[];
  decided: Decided[];
  edited: Edited[];
  /** Names in the order of time, one plan each. */
  criticalPaths: (Change<string[]> & { end: Change<string | null>; workingDays: number | null })[];
  scores: ScoreChange[];
  touches: TouchChange[];
  /** Found now and not before, and the other way round: by rule and row, wherever that stands. */
  found: ChangedFinding[];
  gone: ChangedFinding[];
}

/** A component of the health, or what caps it, that changed. */
export interface HealthChange extends Change<ScoreValue> {
  components: ({ name: HealthComponent } & Change<number | null>)[];
  /** What no more than lets the health be: value, rule and path, null where nothing does. */
  cap: Change<{ value: number; rule: string; path: string } | null> | null;
}

export interface ProgrammeChange {
  id: string;
  title: string;
  /** Of its charter. */
  path: string;
  state: 'kept' | 'new' | 'lost';
  /** Null where it did not change. */
  health: HealthChange | null;
}

/** How many of each there are, over all documents. */
export interface ComparisonSummary {
  documents: number;
  /** Of which gates, milestones and days of the charter. */
  moved: number;
  movedMarks: number;
  added: number;
  lost: number;
  done: number;
  cancelled: number;
  reopened: number;
  decided: number;
  edited: number;
  found: number;
  gone: number;
}

/** What a change of plan means: two states of the same documents. Only what changed is in it. */
export interface Comparison {
  programmes: ProgrammeChange[];
  documents: DocumentChange[];
  /** Paths of documents whose text is another one, and says the same in all that is compared. */
  reworded: string[];
  summary: ComparisonSummary;
}
