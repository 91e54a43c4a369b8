import type { Intent } from '../generated/intents.ts';
import { intentHandlers } from '../generated/intent-handlers.ts';
import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { EditResult, IntentHandler } from './types.ts';

/**
 * The smallest edits of a document that do what a person wants.
 *
 * @param schedule dates of the document's rows; bars written as something else than whole units need it.
 */
export function editFor(playbook: Playbook, intent: Intent, schedule?: Schedule): EditResult {
  const handle = intentHandlers[intent.type] as IntentHandler<Intent>;
  return handle(playbook, intent, schedule);
}

/** The text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    out += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return out + text.slice(at);
}
