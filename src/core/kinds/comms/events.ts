import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { memoize } from '../../memoize.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import { keysOf, meansEverybody, namedIn, referenceKey } from '../../references/matching.ts';
import { addDays } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { listed, type Rhythm } from '../../schedule/rhythm.ts';

/** A message that reaches an audience, with its place and day. */
export interface AudienceEvent {
  event: Row;
  index: number;
  pointer: string;
  date: IsoDate | null;
}

/** What events up to a day bring: their channels, each with the index of the first event that has it. */
export interface Brought {
  channels: ReadonlyMap<string, number>;
  feedback: boolean;
}

/**
 * Events that reach the same audiences. What is known of them is computed once for all of these: a list
 * of events for each audience would be as long as both tables multiplied.
 */
export interface EventGroup {
  /** In the order of the table. */
  events: readonly AudienceEvent[];
  /** Those with a day, in the order of time. */
  dated: readonly (AudienceEvent & { date: IsoDate })[];
  days: Rhythm;
  /** Those from one day to another in the order of time, at most so many. */
  between(from: IsoDate, to: IsoDate, most: number): readonly (AudienceEvent & { date: IsoDate })[];
  /** The day of the last one up to a day that is said to be sent, or null. */
  lastSent(day: IsoDate): IsoDate | null;
  /** Those of the first day, in the order of the table. */
  firsts: readonly AudienceEvent[];
  /** True where each says what it is. */
  isTyped: boolean;
  /** What those up to a day bring, or without a known day; all of them where none is given. */
  broughtUpTo(day: IsoDate | null): Brought;
}

type Context = DocumentContext<CommsData>;

function groupOf(events: readonly AudienceEvent[]): EventGroup {
  const dated = events
    .filter((one): one is AudienceEvent & { date: IsoDate } => one.date !== null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  const broughtUpTo = memoize((day: IsoDate | null): Brought => {
    const channels = new Map<string, number>();
    let feedback = false;
    for (const { event, index, date } of events) {
      if (day !== null && date !== null && date > day) continue;
      feedback ||= textOf(event.feedback) !== undefined;
      for (const channel of textsOf(event.channel)) if (!channels.has(channel)) channels.set(channel, index);
    }
    return { channels, feedback };
  });
  const lastSent = memoize(
    (day: IsoDate) =>
      dated.findLast(({ event, date }) => date <= day && event.status === 'done')?.date ?? null,
  );
  const firsts = dated.filter(({ date }) => date === dated[0]?.date);
  const isTyped = events.every(({ event }) => textOf(event.type) !== undefined);
  const days = listed(dated.map(({ date }) => date));
  return {
    events,
    dated,
    firsts,
    lastSent,
    isTyped,
    days,
    between(from, to, most) {
      const start = days.countUpTo(addDays(from, -1));
      return dated.slice(start, Math.min(days.countUpTo(to), start + most));
    },
    broughtUpTo,
  };
}

/** Groups of events by audience; one that names nobody reaches all, one that is cancelled nobody. */
function allGroups(context: Context): EventGroup[][] {
  const everybody: AudienceEvent[] = [];
  const byKey = new Map<string, AudienceEvent[]>();
  const audiences = rowsOf(context.playbook, 'audiences');
  const known = new Set(audiences.flatMap(keysOf));
  const isKnown = (name: string): boolean => known.has(referenceKey(name)) || meansEverybody(name);
  const audiencesIn = memoize((name: string) => namedIn(name, isKnown));
  rowsOf(context.playbook, 'events').forEach((event, index) => {
    if (event.status === 'cancelled') return;
    const date = context.date(textOf(event.when), 'end');
    const one = { event, index, pointer: `/events/${index}`, date };
    const reached = textsOf(event.audience).flatMap(audiencesIn);
    const isForAll = reached.some((name) => !known.has(referenceKey(name)) && meansEverybody(name));
    if (reached.length === 0 || isForAll) {
      everybody.push(one);
      return;
    }
    for (const key of new Set(reached.map(referenceKey))) {
      const known = byKey.get(key);
      if (known) known.push(one);
      else byKey.set(key, [one]);
    }
  });
  const shared = groupOf(everybody);
  const ofKey = memoize((key: string) => groupOf(byKey.get(key) ?? []));
  // Id and name of an audience may both be named, also by the same event.
  const ofBoth = memoize((keys: string): EventGroup => {
    const all = new Set(keys.split(' ').flatMap((key) => byKey.get(key) ?? []));
    return groupOf([...all].sort((a, b) => a.index - b.index));
  });
  return audiences.map((audience) => {
    const keys = [...new Set(keysOf(audience))].filter((key) => byKey.has(key));
    if (keys.length === 0) return [shared];
    return [shared, keys.length === 1 ? ofKey(keys[0] ?? '') : ofBoth(keys.join(' '))];
  });
}

/** Events that reach an audience and are not cancelled, in groups that it shares with others. */
export function eventGroupsOf(context: Context, audienceIndex: number): readonly EventGroup[] {
  return context.derived(allGroups)[audienceIndex] ?? [];
}
