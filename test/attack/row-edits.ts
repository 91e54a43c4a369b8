import isIntent from '../../src/core/generated/intent-validator.js';
import { editFor } from '../../src/core/edits/apply.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { withParts } from '../../src/core/playbook/parts.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { cellsFault } from './filled.ts';
import { made, refused, type Outcome } from './outcome.ts';
import { json } from './read-again.ts';
import { rearrangedFault } from './rearranged.ts';
import { rowIntentOf } from './row-intents.ts';
import { updateFault } from './updated.ts';
import type { Random } from './values.ts';

/** Rows moved, copied, taken out or filled, or an update of one, in a document or a part of it. */
export function attackRows(
  r: Random,
  playbook: Playbook,
  scheduleOf: (playbook: Playbook) => Schedule,
): Outcome {
  const meant = r.pick(withParts(playbook));
  const intent: Intent = {
    ...rowIntentOf(r, meant),
    ...(meant === playbook ? {} : { part: meant.kind }),
  };
  const what = json(intent);
  if (!isIntent(intent)) return { what, refused: false, fault: 'is no valid message' };
  const data = json(withParts(playbook).map((one) => one.data));
  const result = editFor(playbook, intent, scheduleOf(meant));
  if (json(withParts(playbook).map((one) => one.data)) !== data)
    return { what, refused: false, fault: 'changes what was read' };
  if ('refused' in result) return refused(what, result, playbook);
  return made(what, playbook, result.edits, (next) => {
    if (intent.type === 'update-work') return updateFault(playbook, next, [intent]);
    if (intent.type === 'set-cells') return cellsFault(playbook, meant, next, intent);
    return rearrangedFault(playbook, meant, next, intent);
  });
}
