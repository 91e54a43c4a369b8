import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { PLAIN_BAR, type Bar } from '../../views/shapes/timeline.ts';
import { contactCalendarView } from './contact-calendar.ts';

/** From the first to the last contact of each audience. */
export function contactBars(context: DocumentContext<CommsData>): Bar[] {
  const { rows, today } = contactCalendarView(context);
  return rows.flatMap(({ pointer, name, cells }): Bar[] => {
    const dates = cells.flatMap(({ events }) => events.map(({ date }) => date)).sort();
    const [start, end] = [dates[0], dates.at(-1)];
    if (!start || !end) return [];
    const state = end < today ? 'done' : start <= today ? 'active' : 'planned';
    return [{ ...PLAIN_BAR, id: pointer, pointer, name, owner: null, start, end, state, type: 'activity' }];
  });
}
