import { dataAt } from '../playbook/data-at.ts';
import { textOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { mayBegin, mayEnd } from '../when/looseness.ts';
import { parseWhen } from '../when/parse.ts';
import { anchorsOf, type Days } from '../when/resolve.ts';
import type { When } from '../when/types.ts';
import type { ScheduledItem } from './types.ts';

/** Between which days something begins, and between which it ends. */
export interface Bounds {
  start: Days;
  end: Days;
}

/** What is written of the days of a row or task. */
function writtenOf(playbook: Playbook<any>, pointer: string): { from: When; to: When } | null {
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  const facts = task === undefined ? null : playbook.tasks[Number(task)]?.facts;
  const read = (name: string): When | null => {
    const text = textOf(dataAt(playbook, `${pointer}/${name}`));
    return text === undefined ? null : parseWhen(text);
  };
  const [when, first, last] = facts
    ? [null, facts.start ? parseWhen(facts.start) : null, facts.due ? parseWhen(facts.due) : null]
    : [read('when'), read('from'), read('to')];
  const from = when ?? first ?? last;
  const to = when ?? (last?.type === 'duration' ? first : last) ?? first;
  return from && to ? { from, to } : null;
}

/**
 * What is certain of the days that are written for a row or task: `M2-M3` begins somewhere in the second month. Null where
 * nothing is written, and where its days hang on other rows.
 */
export function boundsOf(playbook: Playbook<any>, item: ScheduledItem | undefined): Bounds | null {
  if (!item?.start || !item.end || item.reasons[0]?.kind !== 'written') return null;
  const written = writtenOf(playbook, item.pointer);
  if (!written || [written.from, written.to].some((when) => anchorsOf(when).length > 0)) return null;
  const end = mayEnd(written.to, item.end);
  // What is one day has it at the end of what is written.
  if (item.start === item.end) return { start: end, end };
  return { start: mayBegin(written.from, item.start), end };
}
