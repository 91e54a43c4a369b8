import type { Lang } from '../../../core/playbook/types.ts';
import type { ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import { day } from '../../parts/dates.ts';
import { inDigits, inTurn } from '../../parts/text.ts';
import { word } from './words.ts';

type Events = ContactCalendarView['rows'][number]['cells'][number]['events'];

/** An event is a full square, a regular contact a small ring. */
export function ContactSign({ event = false }: { event?: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" style="display:inline-block">
      {event ? (
        <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" fill="var(--accent)" />
      ) : (
        <circle cx="6" cy="6" r="3.2" fill="none" stroke="var(--muted)" stroke-width="1.5" />
      )}
    </svg>
  );
}

/** What an audience hears in one week; the pointer and the screen reader get it in words. */
export function Contacts({ events, more = 0, lang }: { events: Events; more?: number; lang: Lang }) {
  if (events.length === 0) return null;
  const own = events.filter(({ pointer }) => pointer.startsWith('/events/'));
  const routine = events.length - own.length;
  const words = events.map(({ date, name, sender }) =>
    [day(lang, date), sender, name].filter(Boolean).join(' · '),
  );
  if (more > 0) words.push(word(lang, 'more', { count: inDigits(more) }));
  return (
    <span title={words.join('\n')}>
      {own.length > 2 ? (
        <>
          <ContactSign event />
          {own.length}
        </>
      ) : (
        own.map(() => <ContactSign event />)
      )}
      {routine > 0 ? <ContactSign /> : null}
      {more > 0 ? `+${inDigits(more)}` : ''}
      <span class="sr">{inTurn(words, lang)}</span>
    </span>
  );
}
