import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { Range } from '../syntax/types.ts';
import type { Refusal } from './refusal.ts';

/** The edits that do what was asked, or why it cannot be done. */
export type EditResult = { edits: TextEdit[] } | Refusal;

/** Rows of a list after an edit that moves, takes out or repeats them. */
export interface RowOrder {
  list: string;
  /** For each row the one of before that it is, by its number from 0. */
  order: number[];
  /** Columns that follow the place of a row, or that a copy has not. */
  beside: string[];
  /** The stretch of the rows that are taken out. */
  gone?: Range;
  /** Which of the edits repeats a row. */
  added?: number;
}

/** Edits, and what is to be read after them at the places that they may change. */
export interface Proposal {
  edits: TextEdit[];
  /** Texts of cells, keys and tasks, by place (`readings.ts`). */
  writes: { place: string; text: string | string[] }[];
  /** Of what stands in headings, items and lines: values by pointer, '' for none. */
  values?: { pointer: string; text: string }[];
  /** The pointer of a row of these values that is new. */
  row?: string;
  /** Instead of all that: the rows of a list. */
  rows?: RowOrder;
  /** Put together from proposals, each of which has been read again. */
  read?: true;
  /** Another spelling, for where this one is not read as asked. */
  otherwise?: Proposal;
}

/**
 * Finds the smallest edits for an intent with the parameters `P`; each file of `intents/` exports one as its
 * default, and has the intent's name.
 * @param schedule dates of the document's rows, where they are known
 */
export type IntentHandler<P> = (playbook: Playbook, intent: P, schedule?: Schedule) => Proposal | Refusal;
