import { isIsoDate } from '../../when/dates.ts';
import { datesOf, dayTexts, hangs, writeAll, type WrittenDate } from '../bars/bar-dates.ts';
import { resizedWhen } from '../bars/resized-when.ts';
import { DAY, POINTER, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';

export interface ResizeBar {
  pointer: string;
  start: string;
  end: string;
}

export const schema: SchemaOf<ResizeBar> = { pointer: POINTER, start: DAY, end: DAY };

/**
 * Sets both ends of a bar: in the author's form where that can say them, else as days of the calendar, without a start
 * of the plan as days counted from it.
 */
const resizeBar: IntentHandler<ResizeBar> = (playbook, { pointer, start, end }, schedule) => {
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) return { refused: 'end-first', at: pointer };
  const dates = datesOf(playbook, pointer);
  if (dates.length === 0) return { refused: 'no-date', at: pointer };
  if (dates.some(hangs)) return { refused: 'depends', at: pointer };
  const inForm = ({ text, ends }: WrittenDate): string | null =>
    schedule ? resizedWhen(text, ends, { from: start, to: end }, schedule.days) : null;
  const inDays = dayTexts(schedule?.axis, start, end);
  return writeAll(dates, (date) => inForm(date) ?? inDays[date.ends]);
};

export default resizeBar;
