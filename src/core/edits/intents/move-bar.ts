import type { Schedule, ScheduledItem } from '../../schedule/types.ts';
import { datesOf, daysText, hangs, writeAll, type Ends } from '../bars/bar-dates.ts';
import { POINTER, type SchemaOf } from '../schema.ts';
import { movedDay, shiftWhen } from '../bars/shift-when.ts';
import type { IntentHandler } from '../types.ts';

export interface MoveBar {
  pointer: string;
  days: number;
}

/** A plan is no longer than a hundred years. */
const DAYS = 36_525;

export const schema: SchemaOf<MoveBar> = {
  pointer: POINTER,
  days: { type: 'integer', minimum: -DAYS, maximum: DAYS },
};

/** In days of the calendar, where these are known. */
function movedDays(
  item: ScheduledItem | undefined,
  axis: Schedule['axis'] | undefined,
  ends: Ends,
  days: number,
): string | null {
  if (axis !== 'dated' || !item?.start || !item.end) return null;
  const start = movedDay(item.start, days);
  const end = movedDay(item.end, days);
  return start && end && daysText(ends, start, end);
}

/**
 * Moves the dates of a row or task by whole days: in the author's form where the move is a whole
 * number of its unit, else as days of the calendar where a start is known.
 */
const moveBar: IntentHandler<MoveBar> = (playbook, { pointer, days }, schedule) => {
  const dates = datesOf(playbook, pointer);
  if (dates.length === 0) return { refused: 'no-date', at: pointer };
  if (days === 0) return { edits: [], writes: [] };
  if (dates.some(hangs)) return { refused: 'depends', at: pointer };
  const item = schedule?.byPointer.get(pointer);
  const inForm = dates.map((date) => shiftWhen(date.text, days, item?.start ?? null));
  if (!inForm.includes(null)) return writeAll(dates, (date) => inForm[dates.indexOf(date)] ?? null);
  return writeAll(dates, (date) => movedDays(item, schedule?.axis, date.ends, days));
};

export default moveBar;
