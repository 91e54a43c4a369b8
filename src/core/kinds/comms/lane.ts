import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { PLAIN_BAR, type Bar } from '../../views/shapes/timeline.ts';
import { touchesOf } from './touches.ts';

/** From the first to the last contact of each audience. */
export function contactBars(context: DocumentContext<CommsData>): Bar[] {
  const { data, today } = context;
  return (data.audiences ?? []).flatMap((audience, index): Bar[] => {
    const { first: start, last: end } = touchesOf(context, index);
    if (!start || !end) return [];
    const pointer = `/audiences/${index}`;
    const name = audience.name ?? audience.id ?? '';
    const state = end < today ? 'done' : start <= today ? 'active' : 'planned';
    return [{ ...PLAIN_BAR, id: pointer, pointer, name, owner: null, start, end, state, type: 'activity' }];
  });
}
