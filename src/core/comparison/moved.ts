import type { DocumentContext } from '../context.ts';
import { dayName } from '../schedule/day-name.ts';
import type { IsoDate } from '../when/types.ts';
import type { ComparedRow } from './rows.ts';
import type { ChangedThing, Days, Moved } from './types.ts';
import { workingDaysMoved } from './working-days.ts';

const shown = ({ schedule }: DocumentContext, days: Span): Days | null =>
  days && { start: dayName(schedule, days.start), end: dayName(schedule, days.end) };

/** True where days of both states can be counted from one to the other: dates, or days of a plan without a start. */
export function sameAxis(before: DocumentContext, after: DocumentContext): boolean {
  return before.schedule.axis === after.schedule.axis;
}

/** First and last day as the schedule reckons them; null where there are none. */
type Span = ComparedRow['days'];

/**
 * How something moved; null where its days are what they were.
 *
 * @param follows true where nobody wrote of it that it should
 */
export function movedThing(
  [before, after]: readonly [DocumentContext, DocumentContext],
  thing: ChangedThing,
  [was, is]: readonly [Span, Span],
  follows: boolean,
): Moved | null {
  const known = sameAxis(before, after);
  if (!was && !is) return null;
  if (known && was?.start === is?.start && was?.end === is?.end) return null;
  const by = (from: IsoDate, to: IsoDate): number => workingDaysMoved(from, to, after.calendar);
  return {
    ...thing,
    before: shown(before, was),
    after: shown(after, is),
    workingDays:
      !was || !is || !known ? null : was.end === is.end ? by(was.start, is.start) : by(was.end, is.end),
    follows,
  };
}

/** What a steering meeting asks for first: gates, milestones and days of the charter, then the rest. */
const FIRST = ['key', 'gate', 'milestone'];
const rank = ({ type }: Moved): number => (FIRST.includes(type) ? 0 : 1);

/** True for a gate, a milestone or a day of the front matter. */
export function isMark(moved: Moved): boolean {
  return rank(moved) === 0;
}

/** What moved, marks first, then in the order of time. */
export function inOrder(moved: Moved[]): Moved[] {
  const day = ({ before, after }: Moved): string => after?.end ?? before?.end ?? '';
  return moved.toSorted((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
