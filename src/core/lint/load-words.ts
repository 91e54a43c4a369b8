import { placeOf } from '../agenda/place.ts';
import type { AgendaItem } from '../agenda/types.ts';
import type { Bilingual } from '../playbook/types.ts';
import type { Programme } from '../programme/types.ts';
import type { RelatedPlace } from './define.ts';

/** Most further weeks that a message names. */
const NAMED_WEEKS = 3;

/** Where things of a programme's load stand, as places that belong to a finding. */
export function placesOf(programme: Programme, items: readonly AgendaItem[]): RelatedPlace[] {
  return items.flatMap((item) => {
    const place = placeOf(programme, item);
    return place ? [{ ...place, why: { en: item.name, zh: item.name } }] : [];
  });
}

/**
 * Further weeks with too much, for the end of a message; '' where there are none.
 *
 * @param weeks their Mondays, with how much is in each
 */
export function otherWeeks(weeks: readonly { week: string; found: number }[]): Bilingual {
  const named = weeks.slice(0, NAMED_WEEKS).map(({ week, found }) => `${week} (${found})`);
  const more = weeks.length - named.length;
  if (named.length === 0) return { en: '', zh: '' };
  return {
    en: `; too full as well: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `；同样超限：${named.join('、')}${more > 0 ? ` 等 ${weeks.length} 周` : ''}`,
  };
}
