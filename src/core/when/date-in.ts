import { slug } from '../playbook/normalise.ts';
import type { Schedule } from '../schedule/types.ts';
import { parseWhen } from './parse.ts';
import { spanOf } from './resolve.ts';
import type { Calendar, IsoDate } from './types.ts';

/** What a text's date depends on. The schedule is asked only where the text hangs on a row. */
export interface DateEnvironment {
  start: IsoDate | null;
  calendar: Calendar;
  schedule(): Schedule;
}

/** First or last day of a when-expression, or null where it cannot be known. */
export function dateIn(
  text: string | undefined,
  edge: 'start' | 'end',
  environment: DateEnvironment,
): IsoDate | null {
  const when = text === undefined ? null : parseWhen(text);
  if (!when) return null;
  const lookup = (target: string): { start: IsoDate; end: IsoDate } | null => {
    const schedule = environment.schedule();
    if (schedule.axis === 'relative') return null;
    const item = schedule.items.find(
      ({ id, name }) => id === target || name === target || slug(name) === slug(target),
    );
    return item?.start && item.end ? { start: item.start, end: item.end } : null;
  };
  const span = spanOf(when, { start: environment.start, calendar: environment.calendar, lookup });
  return span && (edge === 'start' ? span.from : span.to);
}
