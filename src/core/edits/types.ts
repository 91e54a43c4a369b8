import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { Refusal } from './refusal.ts';

/** The edits that do what was asked, or why it cannot be done. */
export type EditResult = { edits: TextEdit[] } | Refusal;

/** Edits, and what is to be read after them at the places (`readings.ts`) that they may change. */
export interface Proposal {
  edits: TextEdit[];
  writes: { place: string; text: string | string[] }[];
}

/**
 * Finds the smallest edits for an intent with the parameters `P`; each file of `intents/` exports one as its
 * default, and has the intent's name.
 * @param schedule dates of the document's rows, where they are known
 */
export type IntentHandler<P> = (playbook: Playbook, intent: P, schedule?: Schedule) => Proposal | Refusal;
