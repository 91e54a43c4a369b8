import { partNamed } from '../../playbook/parts.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Schedule } from '../../schedule/types.ts';
import type { UpdateWork } from '../intents/update-work.ts';
import type { Refusal } from '../refusal.ts';
import type { Proposal } from '../types.ts';
import { logProposal } from './work-log.ts';
import { rowProposal } from './work-row.ts';

/** How far a piece of work of a document, or of a part of it, is. */
export type WorkUpdate = UpdateWork & { part?: string | undefined };

/** Why updates were not made, and which of them it is about; null where it is none of them alone. */
export interface UpdateRefusal {
  refusal: Refusal;
  index: number | null;
}

/**
 * The edits of all updates of a document together, with one entry of its log for each and one day.
 *
 * @param scheduleOf dates of the rows of the document or part, where they are known
 */
export function proposalForAll(
  playbook: Playbook,
  updates: readonly WorkUpdate[],
  scheduleOf: (playbook: Playbook) => Schedule | undefined,
): Proposal | UpdateRefusal {
  const whole: Required<Pick<Proposal, 'edits' | 'writes' | 'values'>> = {
    edits: [],
    writes: [],
    values: [],
  };
  let isInText = false;
  const add = ({ edits, writes, values = [] }: Proposal, part?: string): void => {
    whole.edits.push(...edits);
    whole.writes.push(...writes);
    whole.values.push(...values.map((one) => ({ ...one, ...(part === undefined ? {} : { part }) })));
  };
  for (const [index, update] of updates.entries()) {
    const meant = partNamed(playbook, update.part);
    const row = meant
      ? rowProposal(meant, update, scheduleOf(meant))
      : ({ refused: 'no-place', at: update.pointer } as const);
    if ('refused' in row) return { refusal: row, index };
    add(row, update.part);
    isInText ||= row.isInText;
  }
  const logged = logProposal(
    playbook,
    updates.filter(({ log }) => log),
  );
  if ('refused' in logged) return { refusal: logged, index: null };
  add(logged);
  const { edits, writes, values } = whole;
  // What stands in tables, boxes and keys is looked at by its places, which is the narrower look.
  return isInText ? { edits, writes, values } : { edits, writes };
}
