import type { Score } from '../../score/types.ts';
import type { Card } from '../../views/shapes/view.ts';
import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { memoize } from '../../memoize.ts';
import { calledIn, isExecutive, levelOf } from '../change/roles.ts';
import type { Contact, ContactCalendarView } from '../../views/shapes/contact-calendar.ts';
import type { Programme } from '../../programme/types.ts';
import type { IsoDate } from '../../when/types.ts';
import { columnsBetween, endOf } from '../../views/contact-columns.ts';
import { countBetween, nextFrom, occurrencesBetween } from '../../schedule/rhythm.ts';
import { allOf, fewestIndex, TOUCHES, touchesOf, type Touches } from './touches.ts';

/** Cells of a picture that somebody can still read, and contacts that are listed in one of them and in all. */
const [MOST_CELLS, MOST_IN_CELL, MOST_CONTACTS] = [20_000, 20, 20_000];

type Audience = NonNullable<CommsData['audiences']>[number];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Where a sender of the programme stands. */
function levelIn(programme: Programme, sender: string): Contact['level'] {
  if (isExecutive(programme, sender)) return 'executive';
  const level = levelOf(programme, sender);
  if (level === 'senior' || level === 'middle') return 'manager';
  return level === 'frontline' ? 'team' : null;
}

/** Who sends something, by name. */
type SentBy = (sender: string | null | undefined) => Pick<Contact, 'sender' | 'level'>;

const senders = (programme: Programme): SentBy =>
  memoize((sender) =>
    sender
      ? { sender: calledIn(programme, sender), level: levelIn(programme, sender) }
      : { sender: null, level: null },
  );

/** What has become of an event: its author says that it is sent, the day that it is late. */
function stateOf(status: unknown, date: IsoDate, today: IsoDate): Contact['state'] {
  if (status === 'done') return 'sent';
  return date < today ? 'late' : 'planned';
}

/** What the contacts of all audiences are made with. */
interface Making {
  sentBy: SentBy;
  today: IsoDate;
  /** So many are listed in a column. */
  most: number;
}

/** Contacts of an audience in a column in the order of time, on the same day events first. */
function contactsIn(
  { routine, groups }: Touches,
  audience: Audience,
  pointer: string,
  [from, to]: readonly [IsoDate, IsoDate],
  { sentBy, today, most }: Making,
): Contact[] {
  const sent = groups
    .flatMap((group) => group.between(from, to, most))
    .sort((a, b) => a.index - b.index)
    .map(({ event, date, pointer: at }) => ({
      name: text(event.name) ?? text(event.message) ?? audience.message ?? '',
      date,
      type: text(event.type),
      state: stateOf(event.status, date, today),
      ...sentBy(text(event.sender) ?? audience.sender),
      pointer: at,
    }));
  const regular = routine
    .flatMap((rhythm) => occurrencesBetween(rhythm, from, to, most))
    .map((date) => ({
      name: audience.message ?? '',
      date,
      type: null,
      state: null,
      ...sentBy(audience.sender),
      pointer,
    }));
  return [...sent, ...regular].sort((a, b) => a.date.localeCompare(b.date)).slice(0, most);
}

/** The last day up to today on which an audience heard something: regularly, or by an event that is said to be sent. */
function lastHeard({ routine, groups }: Touches, today: IsoDate): IsoDate | null {
  const regular = routine.flatMap((rhythm) => {
    const count = rhythm.countUpTo(today);
    return count > 0 ? rhythm.nth(count) : [];
  });
  const sent = groups.flatMap((group) => group.lastSent(today) ?? []);
  return [...regular, ...sent].sort().at(-1) ?? null;
}

/** How many of the seven principles are kept for every audience, and the one that has the most room. */
function principlesCard({ principles, raise }: Score, zh: boolean): Card {
  const each = principles as number[];
  const kept = each.filter((one) => one === 1).length;
  return {
    value: `${kept} / ${each.length}`,
    label: zh ? '项沟通原则已做到' : 'principles of communication kept',
    ...(raise ? { detail: raise.text, pointer: raise.pointer } : { state: 'good' }),
  };
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
  const making = { sentBy: senders(context.programme), today, most: listed };
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
        value: least ? `${least.before} / ${wanted}` : '–',
        label: zh ? '上线前触达最少' : 'fewest touches before go-live',
        state: !least ? 'neutral' : least.before < wanted ? 'attention' : 'good',
        ...(audiences[fewest]?.name ? { detail: audiences[fewest].name } : {}),
        ...(least ? { pointer: `/audiences/${fewest}` } : {}),
      },
      { value: next ?? '–', label: zh ? '下一次沟通' : 'next contact' },
      { value: String(audiences.length), label: zh ? '受众' : 'audiences' },
      ...(score === null ? [] : [principlesCard(score, zh)]),
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
        wanted: mine.isBriefed ? null : wanted,
        goLive: mine.goLive,
        channels: mine.channels,
        last: lastHeard(mine, today),
        next: all.flatMap((rhythm) => nextFrom(rhythm, today) ?? []).sort()[0] ?? null,
        cells: columns.map((column) => {
          const count = all.reduce((sum, rhythm) => sum + countBetween(rhythm, ...column), 0);
          const events = count === 0 ? [] : contactsIn(mine, audience, pointer, column, making);
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
