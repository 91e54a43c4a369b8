import type { Intent } from '../../core/generated/intents.ts';
import type { Health, Score } from '../../core/score/types.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import type { View } from '../../core/generated/views.ts';

/** Names of the requests beside LSP. Everything here is data: this file imports no behaviour. */
export const methods = {
  view: 'changebook/view',
  /** The pictures of the programme that a document belongs to. */
  programme: 'changebook/programme',
  /** The pictures of several programmes side by side. */
  workspace: 'changebook/workspace',
  edit: 'changebook/edit',
  /** What an edit would mean that is not made. */
  whatIf: 'changebook/whatIf',
  /** All answers of a weekly update, over several documents. */
  update: 'changebook/update',
  /** The edits of a finding's fix. */
  fix: 'changebook/fix',
  /** What can be set in a row, a task or a key. */
  row: 'changebook/row',
  /** The edits that put a range of a spreadsheet into a table of the text. */
  paste: 'changebook/paste',
  /** What an assistant asks for that reads. */
  tool: 'changebook/tool',
  /** What an edit of an assistant would write. */
  toolEdit: 'changebook/toolEdit',
  overview: 'changebook/overview',
  /** One document of the overview, so that nobody asks for all on every keystroke. */
  document: 'changebook/document',
  /** A rule's page as Markdown, or null. */
  rule: 'changebook/rule',
  /** From the server: what the client has kept for it, null before the first time. */
  kept: 'changebook/kept',
  /** From the server: what to keep with the workspace, plain data that only the server reads. */
  keep: 'changebook/keep',
  /** From the server: something changed, pictures may be asked for again. */
  changed: 'changebook/changed',
} as const;

/** What a panel may show: one document, all of its programme, or several programmes side by side. */
export const SCOPES = ['document', 'programme', 'workspace'] as const;
export type Scope = (typeof SCOPES)[number];

/** True for what names a scope, wherever it comes from. */
export const isScope = (value: unknown): value is Scope => SCOPES.some((one) => one === value);

/** What a client may say of itself when it starts the server (`initializationOptions`). */
export interface StartOptions {
  /** Its settings, as they come later with every change of them. */
  settings?: unknown;
  /** It has the commands `changebook.preview` and `editor.action.triggerSuggest`. */
  commands?: boolean;
  /** It shows pictures, so it wants to be told when they may have changed. */
  pictures?: boolean;
  /** It answers `kept` and `keep`. */
  keeps?: boolean;
  /** The address of a rule's page, with `{rule}` for its name; else findings lead where the host has pages. */
  rulePages?: string;
}

/** Asks for a rule's page. */
export interface RuleParams {
  rule: string;
}

/** A state of a repository that somebody may choose. */
export interface Revision {
  /** What git knows it by: a whole reference, or the id of a commit. */
  id: string;
  /** As its author wrote it: the name of a tag, the first line of a commit. */
  name: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/** What can be chosen to compare with, the newest first; nothing where there is no git. */
export interface Revisions {
  tags: Revision[];
  commits: Revision[];
}

/** What an assistant asks for: the name of a tool (`core/tools/definitions.ts`), with its arguments. */
export interface ToolParams {
  name: string;
  given: Record<string, unknown>;
}

/** What it is told; or why that cannot be. */
export type ToolResult = { text: string } | { refused: string };

/** Lines that an edit replaces, as they are and as they would be; the first is counted from 1. */
export interface ChangedLines {
  line: number;
  before: string[];
  after: string[];
}

/** What an edit of an assistant would write, for the person who is asked, and what it is told once that is done. */
export interface ToolEdit {
  uri: string;
  version: number;
  edits: PlacedEdit[];
  changes: ChangedLines[];
  text: string;
}

export type ToolEditResult = ToolEdit | { refused: string };

/** Why nobody knows how documents stood. */
export type SinceFault = 'no-git' | 'no-repository' | 'no-revision' | 'no-commit-before' | 'git-failed';

/** Asks for the pictures of a document. */
export interface ViewParams {
  uri: string;
  /** Somebody looks at what changed since another day, so it is compared. */
  comparing?: boolean;
  /** What it is compared with: a day, a revision, or '' for a week ago. */
  since?: string;
  /** Somebody works in the lists of the document. */
  lists?: boolean;
  /** What is shown may be given to others, who are not to see what is private. */
  redact?: boolean;
}

/** Pictures as the texts stood; null where there is no playbook, or no programme. */
export type ViewResult = {
  uri: string;
  version: number;
  lang: 'en' | 'zh';
  views: PlacedView[];
  /** The same as others may see it, a picture null where it is as above; left out where all of it is. */
  given?: { views: (View | null)[]; sheet: Sheet };
  /** What every sheet says when they are printed. */
  sheet: Sheet;
  /** The programme's title, where the document is part of one. */
  programme: string | null;
  /** There are several programmes; left out where there are not. */
  several?: true;
  /** Documents that pointers of the pictures name, by path (`core/views/programme/qualify.ts`). */
  sources: Record<string, Source>;
  /** What it is compared with, and what may be chosen once somebody looks; left out where there is nothing. */
  since?: { asked: string } & Revisions;
  /** The lists of the document as grids, where they were asked for. */
  lists?: ListGrid[];
} | null;

/** A list of a document, or of one of its parts, with what is written in it. */
export interface ListGrid {
  /** Of the list; that of a part names it. */
  pointer: string;
  name: string;
  columns: GridColumn[];
  rows: { pointer: string; cells: GridCell[] }[];
  /** Headers of its tables that are no columns of the list, and are left to the text. */
  hidden: string[];
}

/** A column of a grid. */
export interface GridColumn {
  key: string;
  label: string;
  /** What it is for; may be ''. */
  help: string;
  numeric: boolean;
  /** What stands there is changed in the text alone. */
  fixed: boolean;
  /** Values to choose from, as they are written, with what they mean. */
  suggestions: { value: string; label: string }[];
}

/** A cell of a grid. */
export interface GridCell {
  /** As the document has it; '' where it has nothing. */
  text: string;
  /** As its reader calls that, where it is something else. */
  shown?: string;
  /** What it is sorted by, where that is not its text: a day, a figure, a place among values. */
  order?: string | number;
}

/** A document behind a picture, as it stood. */
export interface Source {
  uri: string;
  version: number;
}

/** A picture, with the line (from 0) of each pointer in it, so that a click finds its source. */
export interface PlacedView {
  view: View;
  lines: Record<string, number>;
}

/** Asks what can be set at a pointer of a document. */
export interface RowParams {
  uri: string;
  pointer: string;
  /** The kind of the part that the pointer leads into, where it is not the document itself. */
  part?: string;
}

/** A row, a task or a key as it stood at a version; null where there is nothing to set. */
export type RowResult = {
  uri: string;
  /** The kind of the part that the fields belong to, where it is not the document itself. */
  part?: string;
  version: number;
  title: string;
  fields: Field[];
  /** Why its days are what they are, a line each; lines that explain another are indented. */
  why: string[];
} | null;

/** One value that can be set. */
export interface Field {
  pointer: string;
  label: string;
  /** What it is for; may be ''. */
  help: string;
  /** As the document has it. */
  value: string;
  type: 'text' | 'number' | 'date' | 'choice';
  minimum: number | null;
  maximum: number | null;
  /** Values to choose from, as they are written, with what they mean. */
  suggestions: { value: string; label: string }[];
}

/** What a person did in a picture of that version, one intent or several in one step. */
export interface EditParams {
  uri: string;
  version: number;
  intents: Intent[];
}

/** What would come of an edit that is not made, or why it cannot be made. */
export type WhatIfResult =
  | {
      /** Everything that would have other days, itself too; pointers name their documents (`core/views/qualify.ts`). */
      moved: { pointer: string; start: string; end: string }[];
      /** What would begin before what it waits for is over. */
      early: string[];
      /** All of it in words. */
      text: string;
    }
  | { refused: string };

/** An intent that says how far a piece of work is. */
export type UpdateIntent = Extract<Intent, { type: 'update-work' }>;

/** What a person answered about the work of that version of a document. */
export interface DocumentUpdates {
  uri: string;
  version: number;
  intents: UpdateIntent[];
}

export interface UpdateParams {
  documents: DocumentUpdates[];
}

/** The edits of every document, or why none is made: of which document, and of which of its intents where it is one alone. */
export type UpdateResult =
  | { documents: ({ uri: string } & Extract<EditResult, { version: number }>)[] }
  | { refused: string; uri: string; index: number | null };

/** Asks for the fix of a finding of that version of the text. */
export interface FixParams {
  uri: string;
  version: number;
  rule: string;
  pointer: string;
  /** The kind of the part that the pointer leads into, where it is not the document itself. */
  part?: string;
  /** Counts from 1; tells two findings of a rule at one pointer apart. */
  line?: number;
}

/** A piece of text that another one takes the place of. */
export interface PlacedEdit {
  start: Place;
  end: Place;
  text: string;
}

/** Text edits at that version, or why there are none. */
export type EditResult = { version: number; edits: PlacedEdit[] } | { refused: string };

/** What somebody pastes at a place of that version of the text. */
export interface PasteParams {
  uri: string;
  version: number;
  at: Place;
  text: string;
  /** It comes from a table, whatever its text looks like. */
  isTable: boolean;
}

/** Text edits at that version; null where it is pasted as any other text. */
export type PasteResult = PlacedEdit[] | null;

/** Line and character from 0, as in LSP. */
export interface Place {
  line: number;
  character: number;
}

/** A document in the overview. */
export interface OverviewDocument {
  uri: string;
  path: string;
  kind: string;
  title: string;
  /** The band in the reader's words. */
  score: Pick<Score, 'value' | 'band'> | null;
  /** How it stands in words: what is in place with what the findings say, else points or value, with the band; '' where there is no figure. */
  standing: string;
  /** What the file holds of other kinds. */
  parts: { kind: string; score: Pick<Score, 'value' | 'band'> | null; standing: string }[];
  errors: number;
  warnings: number;
  infos: number;
  /** Work that is late, and the milestones to come; lines from 0. */
  overdue: { text: string; due: string; line: number }[];
  milestones: { text: string; date: string; line: number }[];
}

/** A programme in the overview; `id` is null for the documents that stand alone. */
export interface OverviewProgramme {
  id: string | null;
  title: string;
  /** `short` is the health in a few words, `text` with what is behind it: what it needs and its range, or its largest losses. */
  health: (Pick<Health, 'value' | 'coverage'> & Pick<Score, 'band'> & { short: string; text: string }) | null;
  documents: OverviewDocument[];
}

export type OverviewResult = OverviewProgramme[];
