import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { goLiveOfAudience } from '../roadmap/go-live.ts';
import { names } from '../../references/matching.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import type { SharedOption } from '../../thresholds.ts';
import { addDays, addMonths } from '../../when/dates.ts';
import type { Calendar, IsoDate } from '../../when/types.ts';
import { classOf } from './channels.ts';

/** How often an audience must hear of the change up to its go-live. */
export const TOUCHES: SharedOption = {
  rule: 'under-seven-touches',
  name: 'touches',
  schema: {
    type: 'integer',
    default: 7,
    minimum: 1,
    description: { en: 'Fewest touches up to go-live', zh: '上线前最少触达次数' },
  },
};

/** The contacts with one audience. */
export interface Touches {
  /** Every touch, sorted; after go-live as far as `until` says so. */
  dates: IsoDate[];
  /** Those of its rhythm and of its own dates; the others are events. */
  routine: IsoDate[];
  /** First day on which the audience works the new way, or null where it is unknown. */
  goLive: IsoDate | null;
  /** Those that count: up to and with the day of go-live, all of them where it is unknown. */
  before: IsoDate[];
  /** Distinct channels of the row and of its events up to go-live. */
  channels: string[];
  /** True where the audience can answer: a feedback channel or one of dialogue. */
  twoWay: boolean;
  /** False where a rhythm or an event has no known day, so that there may be more touches than were counted. */
  complete: boolean;
}

/** A message that reaches an audience, with its place and day. */
export interface AudienceEvent {
  event: Row;
  pointer: string;
  date: IsoDate | null;
}

type Context = DocumentContext<CommsData>;

/** No plan has more; keeps a mistyped year from filling the memory. */
const MOST_TOUCHES = 2000;

/** The same texts are compared for every pair of event and audience, so dates are asked once an event. */
function allEvents(context: Context): AudienceEvent[][] {
  const events = rowsOf(context.playbook, 'events').flatMap((event, index) =>
    event.status === 'cancelled'
      ? []
      : {
          event,
          pointer: `/events/${index}`,
          date: context.date(textOf(event.when), 'end'),
          reached: textsOf(event.audience),
        },
  );
  return rowsOf(context.playbook, 'audiences').map((audience) =>
    events.filter(({ reached }) => reached.length === 0 || reached.some((name) => names(name, audience))),
  );
}

/** Events that reach an audience and are not cancelled, in the order of the table; one without audience reaches all. */
export function eventsOf(context: Context, audienceIndex: number): AudienceEvent[] {
  return context.derived(allEvents)[audienceIndex] ?? [];
}

function daily(from: IsoDate, to: IsoDate, calendar: Calendar): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to && days.length < MOST_TOUCHES; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days.push(day);
  }
  return days;
}

/** Occurrences of a rhythm, both ends included; months are counted from the first day and clamped. */
function occurrences(freq: string, from: IsoDate, to: IsoDate, calendar: Calendar): IsoDate[] {
  if (freq === 'daily') return daily(from, to, calendar);
  const nth: Record<string, (n: number) => IsoDate> = {
    weekly: (n) => addDays(from, 7 * n),
    biweekly: (n) => addDays(from, 14 * n),
    monthly: (n) => addMonths(from, n),
    quarterly: (n) => addMonths(from, 3 * n),
  };
  const dayOf = nth[freq];
  if (!dayOf) return [from];
  const days: IsoDate[] = [];
  for (let n = 0, day = from; day <= to && n < MOST_TOUCHES; day = dayOf(n)) {
    days.push(day);
    n += 1;
  }
  return days;
}

function rhythm(context: Context, audience: Row, goLive: IsoDate | null): IsoDate[] {
  const from = context.date(textOf(audience.from), 'start');
  if (!from) return [];
  const until = context.date(textOf(audience.until), 'end');
  return occurrences(textOf(audience.freq) ?? 'once', from, until ?? goLive ?? from, context.calendar);
}

function touchesOfRow(context: Context, audience: Row, index: number): Touches {
  const goLive = goLiveOfAudience(context, audience);
  const events = eventsOf(context, index);
  const early = events.filter(({ date }) => goLive === null || date === null || date <= goLive);
  const own = textsOf(audience.dates).map((day) => context.date(day, 'end'));
  const rhythmic = rhythm(context, audience, goLive);
  const days = [...rhythmic, ...own, ...events.map(({ date }) => date)];
  const dates = days.filter((day) => day !== null).sort();
  const channels = new Set([
    ...textsOf(audience.channels),
    ...early.flatMap(({ event }) => textsOf(event.channel)),
  ]);
  const feedback = [audience, ...early.map(({ event }) => event)].some(
    (row) => textOf(row.feedback) !== undefined,
  );
  return {
    dates,
    routine: [...rhythmic, ...own].flatMap((day) => day ?? []).sort(),
    goLive,
    before: goLive === null ? dates : dates.filter((day) => day <= goLive),
    channels: [...channels],
    twoWay: feedback || [...channels].some((channel) => classOf(channel) === 'dialogue'),
    complete: dates.length === days.length && (textOf(audience.freq) === undefined || rhythmic.length > 0),
  };
}

const NONE: Touches = {
  dates: [],
  routine: [],
  goLive: null,
  before: [],
  channels: [],
  twoWay: false,
  complete: false,
};

function allTouches(context: Context): Touches[] {
  return rowsOf(context.playbook, 'audiences').map((row, index) => touchesOfRow(context, row, index));
}

/**
 * Touches of an audience (docs/scoring.md): each occurrence of its row, each of its dates and each of
 * its events is one, counted up to and with go-live.
 */
export function touchesOf(context: Context, audienceIndex: number): Touches {
  return context.derived(allTouches)[audienceIndex] ?? NONE;
}
