import type { DocumentContext } from '../context.ts';
import { dayName } from '../schedule/day-name.ts';
import type { Schedule, ScheduledItem } from '../schedule/types.ts';
import { sameAxis } from './moved.ts';
import type { DocumentChange } from './types.ts';
import { workingDaysMoved } from './working-days.ts';

/** The items of the critical path; of two with one id the one that is on it. */
function itemsOf({ items, criticalPath }: Schedule): ScheduledItem[] {
  const byId = new Map(items.flatMap((item) => (item.critical ? [[item.id, item] as const] : [])));
  return criticalPath.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The critical path before and after, and how far the end of the plan moved; nothing where both stayed.
 *
 * @param formerPointer the pointer that a row had before, so that a new name or place is no other path
 */
export function criticalPathChange(
  before: DocumentContext,
  after: DocumentContext,
  formerPointer: (pointer: string) => string | undefined,
): DocumentChange['criticalPaths'] {
  const [was, is] = [itemsOf(before.schedule), itemsOf(after.schedule)];
  const isSame =
    was.length === is.length && is.every(({ pointer }, at) => formerPointer(pointer) === was[at]?.pointer);
  const [from, to] = [before.schedule.end, after.schedule.end];
  if (isSame && from === to && sameAxis(before, after)) return [];
  if (was.length === 0 && is.length === 0 && from === to) return [];
  return [
    {
      before: was.map(({ name }) => name),
      after: is.map(({ name }) => name),
      end: { before: from && dayName(before.schedule, from), after: to && dayName(after.schedule, to) },
      workingDays: from && to && sameAxis(before, after) ? workingDaysMoved(from, to, after.calendar) : null,
    },
  ];
}
