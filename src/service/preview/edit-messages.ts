import type { Intent } from '../../core/generated/intents.ts';

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
