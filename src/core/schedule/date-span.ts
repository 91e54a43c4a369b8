import { memoizeWeak } from '../memoize.ts';
import { slug } from '../playbook/normalise.ts';
import type { Schedule, ScheduledItem } from './types.ts';
import { parseWhen } from '../when/parse.ts';
import { spanOf } from '../when/resolve.ts';
import type { Calendar, IsoDate } from '../when/types.ts';

/** What a text's date depends on. The schedule is asked only where the text hangs on a row. */
export interface DateEnvironment {
  start: IsoDate | null;
  calendar: Calendar;
  schedule(): Schedule;
}

/** Places of items by what they may be called; of two with one name the first. */
const placesOf = memoizeWeak((items: readonly ScheduledItem[]) => {
  const places = {
    ids: new Map<string, number>(),
    names: new Map<string, number>(),
    slugs: new Map<string, number>(),
  };
  items.forEach(({ id, name }, index) => {
    if (!places.ids.has(id)) places.ids.set(id, index);
    if (!places.names.has(name)) places.names.set(name, index);
    const key = slug(name);
    if (!places.slugs.has(key)) places.slugs.set(key, index);
  });
  return places;
});

/** The first item that a text may mean. */
function itemOf(items: readonly ScheduledItem[], target: string): ScheduledItem | undefined {
  const { ids, names, slugs } = placesOf(items);
  const places = [ids.get(target), names.get(target), slugs.get(slug(target))];
  return items[Math.min(...places.map((place) => place ?? Infinity))];
}

/** First and last day of a when-expression, or null where they cannot be known. */
export function dateSpan(text: string, environment: DateEnvironment): { from: IsoDate; to: IsoDate } | null {
  const when = parseWhen(text);
  if (!when) return null;
  const lookup = (target: string): { start: IsoDate; end: IsoDate } | null => {
    const schedule = environment.schedule();
    if (schedule.axis === 'relative') return null;
    const item = itemOf(schedule.items, target);
    return item?.start && item.end ? { start: item.start, end: item.end } : null;
  };
  return spanOf(when, { start: environment.start, calendar: environment.calendar, lookup });
}
