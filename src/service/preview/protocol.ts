import type { Health, Score } from '../../core/score/types.ts';

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

/** Why nobody knows how documents stood. */
export type SinceFault = 'no-git' | 'no-repository' | 'no-revision' | 'no-commit-before' | 'git-failed';

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
