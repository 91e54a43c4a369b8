import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { Refusal } from './refusal.ts';

/** The edits that do what was asked, or why it cannot be done. */
export type EditResult = { edits: TextEdit[] } | Refusal;

/**
 * Finds the smallest edits for an intent with the parameters `P`; each file of `intents/` exports one as its
 * default, and has the intent's name.
 * @param schedule dates of the document's rows, where they are known
 */
export type IntentHandler<P> = (playbook: Playbook, intent: P, schedule?: Schedule) => EditResult;
