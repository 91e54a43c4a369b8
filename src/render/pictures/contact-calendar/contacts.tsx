import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Contact } from '../../../core/views/shapes/contact-calendar.ts';
import { day } from '../../parts/dates.ts';
import { InteractionContext } from '../../parts/target.tsx';
import { inDigits, inTurn } from '../../parts/text.ts';
import { ContactSign } from './sign.tsx';
import { isTypeWord, word } from './words.ts';

/** All there is to say of a contact. */
function said({ date, sender, name, type, state }: Contact, lang: Lang): string {
  const kind = type !== null && isTypeWord(type) ? word(lang, type) : null;
  return [day(lang, date), sender, kind, name, state && word(lang, state)].filter(Boolean).join(' · ');
}

/** An event, which leads to its row. */
function EventSign({ contact, lang }: { contact: Contact; lang: Lang }) {
  const actions = useContext(InteractionContext);
  const words = said(contact, lang);
  return (
    <span
      class="contact"
      data-pointer={contact.pointer}
      title={words}
      role={actions ? 'button' : undefined}
      tabIndex={actions ? -1 : undefined}
      aria-label={actions ? `${words}. ${actions.target}` : undefined}
    >
      <ContactSign contact={contact} lang={lang} />
      {actions ? null : <span class="sr">{words}</span>}
    </span>
  );
}

/** What an audience hears in one week; what is regular stands aside where there is an event. */
export function Contacts({ events, more = 0, lang }: { events: Contact[]; more?: number; lang: Lang }) {
  const own = events.filter(({ state }) => state !== null);
  const regular = events.filter(({ state }) => state === null);
  if (events.length + more === 0) return null;
  const words = regular.map((contact) => said(contact, lang));
  if (more > 0) words.push(word(lang, 'more', { count: inDigits(more) }));
  return (
    <>
      {own.map((contact) => (
        <EventSign contact={contact} lang={lang} />
      ))}
      <span title={words.join('\n')}>
        {regular.length > 0 && own.length === 0 ? <ContactSign lang={lang} /> : null}
        {more > 0 ? `+${inDigits(more)}` : ''}
        <span class="sr">{inTurn(words, lang)}</span>
      </span>
    </>
  );
}
