import { inWords } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Contact, ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import { day } from '../../parts/dates.ts';
import { opening, paragraph, table, type Prose } from '../../parts/prose.ts';
import { inDigits } from '../../parts/text.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** One event with everybody who hears it, or what one audience hears again and again. */
interface Told {
  contact: Contact;
  audiences: Set<string>;
  dates: string[];
}

/** Contacts by what is told, in the order of their first days. */
function toldIn({ rows }: ContactCalendarView): Told[] {
  const told = new Map<string, Told>();
  for (const { name, cells } of rows) {
    for (const contact of cells.flatMap(({ events }) => events)) {
      const one = told.get(contact.pointer) ?? { contact, audiences: new Set(), dates: [] };
      told.set(contact.pointer, one);
      one.audiences.add(name);
      one.dates.push(contact.date);
    }
  }
  return [...told.values()]
    .map((one) => ({ ...one, dates: [...new Set(one.dates)].sort() }))
    .sort((a, b) => (a.dates[0] ?? '').localeCompare(b.dates[0] ?? ''));
}

/** A day, or from when to when and how often. */
function when(dates: string[], lang: Lang): string {
  const [first = ''] = dates;
  const last = dates.at(-1) ?? first;
  if (first === last) return day(lang, first);
  return `${day(lang, first)} – ${day(lang, last)} (${inDigits(dates.length)} ×)`;
}

/** How often each audience hears something, then each thing that is told, once. */
export function prose(view: ContactCalendarView, lang: Lang): Prose {
  if (view.rows.length === 0) return [...opening(view, lang), paragraph(empty.text[lang])];
  const columns = (...ids: ('audience' | 'touches' | 'goLive' | 'date' | 'event' | 'sender')[]) =>
    ids.map((id) => ({ label: word(lang, id) }));
  const left = view.rows.reduce((sum, { cells }) => cells.reduce((all, { more = 0 }) => all + more, sum), 0);
  const audiences = view.rows.map(({ name, touches, wanted, goLive }) => [
    name,
    wanted === null
      ? `${touches} (${word(lang, 'briefed')})`
      : `${touches} / ${wanted}${touches < wanted ? ` ${word(lang, 'tooFew')}` : ''}`,
    goLive && day(lang, goLive),
  ]);
  const told = toldIn(view).map(({ contact, audiences: names, dates }) => [
    when(dates, lang),
    contact.name,
    inWords([...names], lang),
    contact.sender,
  ]);
  return [
    ...opening(view, lang),
    table(columns('audience', 'touches', 'goLive'), audiences),
    ...(view.hidden ? [paragraph(word(lang, 'moreAudiences', { count: inDigits(view.hidden) }))] : []),
    ...(told.length > 0 ? [table(columns('date', 'event', 'audience', 'sender'), told)] : []),
    ...(left > 0 ? [paragraph(word(lang, 'moreContacts', { count: inDigits(left) }))] : []),
  ];
}
