import { calendarCodes, type SourceDocument } from '../core/analyse.ts';
import type { KindRegistry } from '../core/kinds/kind.ts';
import type { Calendar } from '../core/when/types.ts';

/** The module `countries.ts`, however a host comes by it. */
export type Countries = Pick<typeof import('./countries.ts'), 'countryCalendar'>;

/** Calendars remember the years they were asked for, so each is made once; null is no country. */
const known = new Map<string, Calendar | null>();

/**
 * Calendars of the countries that documents name, for `AnalyseOptions.calendars`; null for a code of none. The holidays are
 * 2 MB, so they are loaded only where a document names a country; a host that stays asks again
 * whenever a document changes.
 * @param countries loads the holidays: `() => import('./countries.ts')` where there is a disk
 */
export function loadCalendars(
  documents: SourceDocument[],
  kinds: KindRegistry,
  countries: () => Promise<Countries>,
): Promise<ReadonlyMap<string, Calendar | null>> {
  return calendarsBy(calendarCodes(documents, kinds), countries);
}

/** The same by codes that are known already, those of `calendarCodes`. */
export async function calendarsBy(
  codes: ReadonlySet<string>,
  countries: () => Promise<Countries>,
): Promise<ReadonlyMap<string, Calendar | null>> {
  if (codes.size === 0) return new Map();
  const { countryCalendar } = await countries();
  return new Map(
    [...codes].map((code) => {
      if (!known.has(code)) known.set(code, countryCalendar(code));
      return [code, known.get(code) ?? null];
    }),
  );
}
