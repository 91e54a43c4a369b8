import { analyseInstead, type AnalyseOptions, type Workspace } from '../analyse.ts';
import { editForEach } from '../edits/apply.ts';
import type { Refusal } from '../edits/refusal.ts';
import type { Intent } from '../generated/intents.ts';
import { partName, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import type { ScheduledItem } from '../schedule/types.ts';
import { goLiveOfProgramme } from '../kinds/roadmap/go-live.ts';
import { compare } from './compare.ts';
import { sameAxis } from './moved.ts';
import type { Comparison } from './types.ts';
import { workingDaysMoved } from './working-days.ts';

/** A row of a document that begins before something it waits for is over. */
export interface EarlyRow {
  path: string;
  /** The kind of the part that the pointer leads into, where it is not the document itself. */
  part?: string;
  pointer: string;
  name: string;
}

/** What intents would mean: nothing is written. */
export interface WhatIf {
  comparison: Comparison;
  /** Working days that the go-live of the programme would move by, later (+) or earlier (-); null where it is unknown. */
  goLive: number | null;
  /** Rows that would be early, and are not now. */
  early: EarlyRow[];
  /** The programme as it would be. */
  after: Workspace;
}

/** What waits for something that is over later, with a key that outlives other pointers. */
function earlyRows(workspace: Workspace): Map<string, EarlyRow> {
  const found = new Map<string, EarlyRow>();
  for (const playbook of workspace.playbooks.flatMap(withParts)) {
    const part = partName(playbook);
    for (const { pointer, name, id, dependencies } of workspace.contextOf(playbook).schedule.items) {
      const isEarly = ({ gap }: ScheduledItem['dependencies'][number]): boolean => gap !== null && gap < 0;
      if (!dependencies.some(isEarly)) continue;
      const row = { path: playbook.path, pointer, name, ...(part === undefined ? {} : { part }) };
      found.set(JSON.stringify([playbook.path, part, id]), row);
    }
  }
  return found;
}

function goLiveMoved(
  known: Workspace,
  after: Workspace,
  [was, is]: readonly [Playbook, Playbook],
): number | null {
  const context = after.contextOf(is);
  const [from, to] = [goLiveOfProgramme(known.contextOf(was)), goLiveOfProgramme(context)];
  return from && to && sameAxis(known.contextOf(was), context)
    ? workingDaysMoved(from, to, context.calendar)
    : null;
}

/**
 * What would come of intents in a document for all of its programme: they are done in memory, everything is reckoned
 * anew, and both states are compared. Pure.
 *
 * @param known the programme as it is analysed by `options`
 * @returns or why they cannot be done, and which of them cannot
 */
export function whatIf(
  known: Workspace,
  playbook: Playbook,
  intents: readonly Intent[],
  options: AnalyseOptions,
): WhatIf | { refusal: Refusal; index: number } {
  const result = editForEach(playbook, intents, (meant) => known.contextOf(meant).schedule);
  if ('refusal' in result) return result;
  const after = analyseInstead(known, playbook, result.after, options);
  const members = new Set(after.playbooks.map(({ path }) => path));
  const states = { before: known, after, kinds: options.registry.kinds };
  const before = earlyRows(known);
  return {
    comparison: compare(states, (path) => members.has(path)),
    goLive: goLiveMoved(known, after, [playbook, result.after]),
    early: [...earlyRows(after)].flatMap(([key, row]) => (before.has(key) ? [] : row)),
    after,
  };
}
