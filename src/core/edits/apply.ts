import type { Intent } from '../generated/intents.ts';
import { intentHandlers } from '../generated/intent-handlers.ts';
import { partNamed } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { Refusal } from './refusal.ts';
import { settled } from './settled.ts';
import type { EditResult, IntentHandler, Proposal } from './types.ts';

export { applyEdits } from './apply-edits.ts';

/** Edits for an intent, in the part that it names, as its handler proposes them, without reading their result: for offers that are many. */
export function proposalFor(playbook: Playbook, intent: Intent, schedule?: Schedule): Proposal | Refusal {
  const handle = intentHandlers[intent.type] as IntentHandler<Intent>;
  const meant = partNamed(playbook, intent.part);
  return meant ? handle(meant, intent, schedule) : { refused: 'no-place', at: intent.pointer };
}

/**
 * The smallest edits of a document that do what a person wants, and nothing beside it: what would be read as
 * something else, or change anything else, is refused.
 *
 * @param schedule dates of the rows of the document or part; bars written as something else than whole units need it.
 */
export function editFor(playbook: Playbook, intent: Intent, schedule?: Schedule): EditResult {
  const proposed = proposalFor(playbook, intent, schedule);
  if ('refused' in proposed) return proposed;
  const meant = partNamed(playbook, intent.part) ?? playbook;
  return settled(meant, proposed) ?? { refused: 'not-alone', at: intent.pointer };
}
