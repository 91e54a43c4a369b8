import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { contactCalendarView } from './contact-calendar.ts';

/** The touches of the audience that is reached least, of those that are wanted. */
export function fewestTouches(context: DocumentContext<CommsData>): string | null {
  const [fewest] = contactCalendarView(context).rows.toSorted((a, b) => a.touches - b.touches);
  if (!fewest) return null;
  const value = `${fewest.touches} / ${fewest.wanted}`;
  return context.lang === 'zh' ? `上线前触达最少：${value}` : `fewest touches before go-live: ${value}`;
}
