import type { Lang } from '../../../core/playbook/types.ts';
import type { Contact, ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import { ContactSign } from './sign.tsx';
import { isTypeWord, TYPES, word } from './words.ts';

const LEVELS = ['executive', 'manager', 'team'] as const;
const STATES = ['sent', 'planned', 'late'] as const;

/** The signs that the picture has, and no others. */
export function Legend({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  const contacts = view.rows.flatMap(({ cells }) => cells.flatMap(({ events }) => events));
  const events = contacts.filter(({ state }) => state !== null);
  const types = new Set(events.map(({ type }) => type));
  const levels = new Set(events.map(({ level }) => level));
  const states = new Set(events.map(({ state }) => state));
  const plain = { type: null, level: 'manager', state: 'planned' } as const;
  const sample = (contact: Partial<Contact>, text: string) => (
    <li>
      <ContactSign contact={{ ...plain, ...contact }} lang={lang} /> {text}
    </li>
  );
  return (
    <ul class="legend-line" aria-label={word(lang, 'legend')}>
      {TYPES.filter((type) => types.has(type) && isTypeWord(type)).map((type) =>
        sample({ type }, word(lang, type)),
      )}
      {LEVELS.filter((level) => levels.has(level)).map((level) => sample({ level }, word(lang, level)))}
      {levels.has(null) ? sample({ level: null }, word(lang, 'noLevel')) : null}
      {STATES.filter((state) => states.has(state)).map((state) => sample({ state }, word(lang, state)))}
      {contacts.length > events.length ? (
        <li>
          <ContactSign lang={lang} /> {word(lang, 'routine')}
        </li>
      ) : null}
      <li>⚑ {word(lang, 'goLive')}</li>
      <li>╱╱ {word(lang, 'silent')}</li>
      <li>▼ {word(lang, 'today')}</li>
    </ul>
  );
}
