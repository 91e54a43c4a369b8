import type { Schedule } from './types.ts';
import { parseWhen } from '../when/parse.ts';
import { spanOf, type TimeReference } from '../when/resolve.ts';
import type { IsoDate } from '../when/types.ts';

/** What a text's date depends on. The schedule is asked only where the text hangs on a row. */
export interface DateEnvironment extends TimeReference {
  schedule(): Schedule;
}

/** First and last day of a when-expression, or null where they cannot be known. */
export function dateSpan(text: string, environment: DateEnvironment): { from: IsoDate; to: IsoDate } | null {
  const when = parseWhen(text);
  if (!when) return null;
  const lookup = (target: string): { start: IsoDate; end: IsoDate } | null => {
    const schedule = environment.schedule();
    if (schedule.axis === 'relative') return null;
    const item = schedule.byName(target);
    return item?.start && item.end ? { start: item.start, end: item.end } : null;
  };
  return spanOf(when, { ...environment, lookup });
}
