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

/** What an audience hears regularly in one week, and what is not listed of that week, in words. */
export function rhythmText(events: readonly Contact[], more: number, lang: Lang): string[] {
  const words = events.filter(({ state }) => state === null).map((contact) => said(contact, lang));
  return more > 0 ? [...words, word(lang, 'more', { count: inDigits(more) })] : words;
}

/** What an audience hears in one week: a sign for each event. What is regular is the rail that its cell has. */
export function Contacts({ events, more, lang }: { events: Contact[]; more: number; lang: Lang }) {
  const words = rhythmText(events, more, lang);
  return (
    <>
      {events
        .filter(({ state }) => state !== null)
        .map((contact) => (
          <EventSign contact={contact} lang={lang} />
        ))}
      {more > 0 ? <span class="more">{`+${inDigits(more)}`}</span> : null}
      {/* Hidden text would be a layer in each of thousands of cells. */}
      {words.length > 0 ? <span role="img" aria-label={inTurn(words, lang)} /> : null}
    </>
  );
}
