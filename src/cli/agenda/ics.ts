import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { AgendaItem } from '../../core/agenda/types.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { addDays } from '../../core/when/dates.ts';
import type { IsoDate } from '../../core/when/types.ts';
import { detailsOf } from '../../render/pictures/agenda/details.ts';
import { word } from '../../render/pictures/agenda/words.ts';
import type { Session } from '../host.ts';
import type { Agenda } from '../../core/reports/agenda.ts';
import { titleOf } from './text.ts';

const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** An item on some days as an event of whole days; the last day of such is the first one after it. */
function eventOf({ lang, today }: Session, item: AgendaItem, from: IsoDate, to: IsoDate): IcsEvent {
  const { path, pointer, name, source, recurring } = item;
  const day = recurring ? `;${from}` : '';
  const label = word(lang, source);
  return {
    uid: forLine(`${path}#${pointer}${day}@changebook`),
    summary: forLine(lang === 'zh' ? `${label}：${name}` : `${label}: ${name}`),
    description: forLine(detailsOf(item, lang, true).join(' · ')),
    stamp: { date: midnight(today), type: 'DATE-TIME' },
    start: { date: midnight(from), type: 'DATE' },
    end: { date: midnight(addDays(to, 1)), type: 'DATE' },
  };
}

/** A calendar of all that has a day (RFC 5545). What is without one cannot be in it; the other formats have it. */
export function ics(session: Session, agenda: Agenda): string {
  const items = agenda.groups.flatMap((group) => group.items);
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//changebook//agenda//EN',
    name: forLine(titleOf(session, agenda)),
    events: items.flatMap((item) => {
      const { from, due, recurring } = item;
      if (recurring) return recurring.dates.map((day) => eventOf(session, item, day, day));
      return due === null ? [] : [eventOf(session, item, from !== null && from < due ? from : due, due)];
    }),
  });
}
