import type { TextEdit } from '../playbook/types.ts';
import type { Refusal } from './refusal.ts';

/** What a person wants of a document; the engine finds the smallest edit. */
export type Intent =
  | { type: 'tick-task'; pointer: string; done: boolean }
  /** Sets a key of the front matter, a cell or a fact of a task; '' empties it. */
  | { type: 'set-value'; pointer: string; value: string }
  /** Adds a row at the end of a list: texts by property. */
  | { type: 'add-row'; pointer: string; values: Record<string, string> }
  /** Moves by whole days, or sets both ends. */
  | { type: 'move-bar'; pointer: string; days: number }
  | { type: 'resize-bar'; pointer: string; start: string; end: string };

/** The edits that do what was asked, or why it cannot be done. */
export type EditResult = { edits: TextEdit[] } | Refusal;
