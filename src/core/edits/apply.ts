import type { Intent } from '../generated/intents.ts';
import { applyEdits } from './apply-edits.ts';
import { lineEdits } from './difference.ts';
import { intentHandlers } from '../generated/intent-handlers.ts';
import { partNamed } from '../playbook/parts.ts';
import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import type { Refusal } from './refusal.ts';
import { settled } from './settled.ts';
import type { EditResult, IntentHandler, Proposal } from './types.ts';
import { proposalForAll, type UpdateRefusal, type WorkUpdate } from './work/work-updates.ts';

export { applyEdits };

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
  const result = settled(meant, proposed);
  return result && keepsPart(playbook, intent, result.edits)
    ? result
    : { refused: 'not-alone', at: intent.pointer };
}

/** A part is known by the words of its tables: an edit that takes them leaves nobody to read the rest of it. */
function keepsPart(playbook: Playbook, { part }: Intent, edits: TextEdit[]): boolean {
  if (part === undefined) return true;
  const next = playbook.reread(applyEdits(playbook.syntax.text, edits));
  return next !== null && partNamed(next, part) !== null;
}

/**
 * The edits of several intents in one: each is done in the document as those before it have left it, so that rows are
 * taken out from the last to the first. None is made where one is refused.
 *
 * @param scheduleOf dates of the rows of the document or of a part, as they stand before the first
 * @returns the edits, and the document as it is read after them
 */
export function editForEach(
  playbook: Playbook,
  intents: readonly Intent[],
  scheduleOf: (playbook: Playbook) => Schedule | undefined,
): { edits: TextEdit[]; after: Playbook } | { refusal: Refusal; index: number } {
  const { text } = playbook.syntax;
  let now = playbook;
  let edits: TextEdit[] = [];
  for (const [index, intent] of intents.entries()) {
    const meant = partNamed(playbook, intent.part);
    const result = editFor(now, intent, meant ? scheduleOf(meant) : undefined);
    if ('refused' in result) return { refusal: result, index };
    const next = now.reread(applyEdits(now.syntax.text, result.edits));
    if (!next) return { refusal: { refused: 'not-alone', at: intent.pointer }, index };
    now = next;
    edits = result.edits;
  }
  // The edits of one alone are its own: they are smaller than what compares lines.
  return { edits: intents.length === 1 ? edits : lineEdits(text, now.syntax.text, 0), after: now };
}

/**
 * The edits of all updates of a document in one; none is made where one is refused, or where the whole would be read
 * as something else.
 *
 * @param scheduleOf dates of the rows of the document or of a part
 */
export function editForAll(
  playbook: Playbook,
  updates: readonly WorkUpdate[],
  scheduleOf: (playbook: Playbook) => Schedule | undefined,
): { edits: TextEdit[] } | UpdateRefusal {
  /** Null where the updates would be read as something else together. */
  const made = (from: number, to: number): { edits: TextEdit[] } | UpdateRefusal | null => {
    const proposed = proposalForAll(playbook, updates.slice(from, to), scheduleOf);
    return 'refusal' in proposed ? proposed : settled(playbook, proposed);
  };
  /** Halves are looked at, so that the document is not read once for each of many. */
  const culprit = (from: number, to: number): number | null => {
    if (made(from, to) !== null) return null;
    if (to - from === 1) return from;
    const middle = (from + to) >> 1;
    return culprit(from, middle) ?? culprit(middle, to);
  };
  const result = made(0, updates.length);
  if (result) return result;
  const index = culprit(0, updates.length);
  return { refusal: { refused: 'not-alone', at: updates[index ?? 0]?.pointer ?? '' }, index };
}
