import type { Lang } from '../../../core/playbook/types.ts';
import { unqualified } from '../../../core/views/qualify.ts';
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

/** Pointers of a programme say whose they are; all others are those of the audience, which hears regularly. */
const isEvent = (pointer: string): boolean => unqualified(pointer).pointer.startsWith('/events/');

/** What an audience hears in one week; the pointer and the screen reader get it in words, and a click leads to the event. */
export function Contacts({ events, more = 0, lang }: { events: Events; more?: number; lang: Lang }) {
  if (events.length === 0) return null;
  const inWords = ({ date, name, sender }: Events[number]): string =>
    [day(lang, date), sender, name].filter(Boolean).join(' · ');
  const own = events.filter(({ pointer }) => isEvent(pointer));
  const routine = events.filter(({ pointer }) => !isEvent(pointer));
  const others = [
    ...routine.map(inWords),
    ...(more > 0 ? [word(lang, 'more', { count: inDigits(more) })] : []),
  ];
  // Many have one sign, which leads to the first of them; the table below has each.
  const signs = own.length > 2 ? [own] : own.map((one) => [one]);
  return (
    <span title={[...own.map(inWords), ...others].join('\n')}>
      {signs.map((some) => (
        <span data-pointer={some[0]?.pointer}>
          <ContactSign event />
          {some.length > 1 ? some.length : ''}
          <span class="sr">{inTurn(some.map(inWords), lang)}</span>
        </span>
      ))}
      {routine.length > 0 ? <ContactSign /> : null}
      {more > 0 ? `+${inDigits(more)}` : ''}
      <span class="sr">{inTurn(others, lang)}</span>
    </span>
  );
}
