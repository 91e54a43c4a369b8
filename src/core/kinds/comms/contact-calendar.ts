import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import type { Contact, ContactCalendarView } from '../../views/shapes/contact-calendar.ts';
import type { IsoDate } from '../../when/types.ts';
import { columnsBetween, endOf } from '../../views/contact-columns.ts';
import { countBetween, nextFrom, occurrencesBetween } from '../../schedule/rhythm.ts';
import { allOf, fewestIndex, TOUCHES, touchesOf, type Touches } from './touches.ts';

/** Cells of a picture that somebody can still read, and contacts that are listed in one of them and in all. */
const [MOST_CELLS, MOST_IN_CELL, MOST_CONTACTS] = [20_000, 20, 20_000];

type Audience = NonNullable<CommsData['audiences']>[number];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Contacts of an audience in a column in the order of time, on the same day events first. */
function contactsIn(
  { routine, groups }: Touches,
  audience: Audience,
  pointer: string,
  [from, to]: readonly [IsoDate, IsoDate],
  most: number,
): Contact[] {
  const sent = groups
    .flatMap((group) => group.between(from, to, most))
    .sort((a, b) => a.index - b.index)
    .map(({ event, date, pointer: at }) => ({
      name: text(event.name) ?? text(event.message) ?? audience.message ?? '',
      date,
      type: text(event.type),
      sender: text(event.sender) ?? audience.sender ?? null,
      pointer: at,
    }));
  const regular = routine
    .flatMap((rhythm) => occurrencesBetween(rhythm, from, to, most))
    .map((date) => ({
      name: audience.message ?? '',
      date,
      type: null,
      sender: audience.sender ?? null,
      pointer,
    }));
  return [...sent, ...regular].sort((a, b) => a.date.localeCompare(b.date)).slice(0, most);
}

/** Audiences by weeks, or by what fits: who hears what, how often before go-live. */
export function contactCalendarView(context: DocumentContext<CommsData>): ContactCalendarView {
  const { playbook, data, lang, today } = context;
  const zh = lang === 'zh';
  const audiences = data.audiences ?? [];
  const wanted = context.optionOf(TOUCHES);
  const touches = audiences.map((_, index) => touchesOf(context, index));
  const days = touches.flatMap(({ first, last, goLive }) =>
    [first, last, goLive].flatMap((day) => day ?? []),
  );
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  const { unit, starts: weeks } =
    first && last ? columnsBetween(first, last) : { unit: 'week' as const, starts: [] };
  const columns = weeks.map((week) => [week, endOf(unit, week)] as const);
  const shown = audiences.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(weeks.length, 1))));
  const most = Math.floor(MOST_CONTACTS / Math.max(shown.length * weeks.length, 1));
  const listed = Math.min(Math.max(most, 1), MOST_IN_CELL);
  const score = context.scoreOf(playbook);
  const fewest = fewestIndex(touches);
  const least = touches[fewest];
  const next = touches
    .flatMap((one) => [...allOf(one).map((rhythm) => nextFrom(rhythm, today)), one.goLive])
    .reduce<IsoDate | null>((near, day) => (day && day >= today && (!near || day < near) ? day : near), null);
  return {
    type: 'contact-calendar',
    title: playbook.title,
    subtitle: weeks.length > 0 ? `${weeks[0]} – ${last}` : '',
    cards: [
      {
        value: score?.value == null ? '–' : score.value.toFixed(1),
        label: zh ? '七项原则' : 'seven principles',
      },
      { value: String(audiences.length), label: zh ? '受众' : 'audiences' },
      {
        value: least ? `${least.before} / ${wanted}` : '–',
        label: zh ? '上线前触达最少' : 'fewest touches before go-live',
        state: !least ? 'neutral' : least.before < wanted ? 'attention' : 'good',
        ...(audiences[fewest]?.name ? { detail: audiences[fewest].name } : {}),
        ...(least ? { pointer: `/audiences/${fewest}` } : {}),
      },
      { value: next ?? '–', label: zh ? '下一次沟通' : 'next contact' },
    ],
    weeks,
    ...(unit === 'week' ? {} : { unit }),
    ...(shown.length < audiences.length ? { hidden: audiences.length - shown.length } : {}),
    today,
    rows: shown.map((audience, index) => {
      const pointer = `/audiences/${index}`;
      const mine = touchesOf(context, index);
      const all = allOf(mine);
      return {
        pointer,
        name: audience.name ?? audience.id ?? '',
        touches: mine.before,
        wanted,
        goLive: mine.goLive,
        channels: mine.channels,
        cells: columns.map((column) => {
          const count = all.reduce((sum, rhythm) => sum + countBetween(rhythm, ...column), 0);
          const events = count === 0 ? [] : contactsIn(mine, audience, pointer, column, listed);
          return {
            week: column[0],
            events,
            ...(count > events.length ? { more: count - events.length } : {}),
          };
        }),
      };
    }),
  };
}
