import { memoize } from '../memoize.ts';
import type { Playbook } from '../playbook/types.ts';
import { parseWhen } from '../when/parse.ts';
import { spanOf, type Days, type ResolveEnvironment, type TimeReference } from '../when/resolve.ts';
import { scheduleOf } from './schedule.ts';
import type { Schedule } from './types.ts';

/** What the times of a document come to by what they are read by; each is computed when it is first asked for. */
export interface Times {
  reference: TimeReference;
  schedule(): Schedule;
  /** First and last day of a when-expression, or null where they cannot be known. */
  span(text: string): Days | null;
}

function timesBy(playbook: Playbook, reference: TimeReference): Times {
  let known: Schedule | null = null;
  const schedule = (): Schedule => (known ??= scheduleOf(playbook, reference));
  // The schedule is asked only where the text hangs on a row.
  const lookup: ResolveEnvironment['lookup'] = (target) => {
    const { axis, byName } = schedule();
    const item = axis === 'relative' ? null : byName(target);
    return item?.start && item.end ? { start: item.start, end: item.end } : null;
  };
  const span = memoize((text: string) => {
    const when = parseWhen(text);
    return when && spanOf(when, { ...reference, lookup });
  });
  return { reference, schedule, span };
}

const kept = new WeakMap<Playbook, Times>();

/**
 * The times of a document; those of before where it is read by the same, as nearly all of a programme are after an edit
 * of one of them.
 */
export function timesOf(playbook: Playbook, reference: TimeReference): Times {
  const before = kept.get(playbook);
  if (before && isSame(before.reference, reference)) return before;
  const times = timesBy(playbook, reference);
  kept.set(playbook, times);
  return times;
}

function isSame(a: TimeReference, b: TimeReference): boolean {
  return (
    a.start === b.start &&
    a.calendar === b.calendar &&
    a.near === b.near &&
    a.order === b.order &&
    a.goLive === b.goLive
  );
}
