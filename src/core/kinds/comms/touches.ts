import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { goLiveOfAudience } from '../roadmap/go-live.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import type { SharedOption } from '../../thresholds.ts';
import type { IsoDate } from '../../when/types.ts';
import { isBriefed } from './briefed.ts';
import { classOf } from './channels.ts';
import { eventGroupsOf, type Brought, type EventGroup } from './events.ts';
import { listed, rhythmOf, type Rhythm } from '../../schedule/rhythm.ts';

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
  /** Those of its rhythm and of its own dates; the others are events. */
  routine: readonly Rhythm[];
  /** The events that reach it. */
  groups: readonly EventGroup[];
  /** The first and the last day of all; after go-live as far as `until` says so. */
  first: IsoDate | null;
  last: IsoDate | null;
  /** First day on which the audience works the new way, or null where it is unknown. */
  goLive: IsoDate | null;
  /** How many count: up to and with the day of go-live, all of them where it is unknown. */
  before: number;
  /** Distinct channels of the row and of its events up to go-live. */
  channels: string[];
  /** True where the audience can answer: a feedback channel, one of dialogue, or what the plan says of all. */
  twoWay: boolean;
  /** True for those who decide about the change: they are briefed, and no number of touches is asked for. */
  isBriefed: boolean;
  /** False where a rhythm or an event has no known day, so that there may be more touches than were counted. */
  complete: boolean;
}

type Context = DocumentContext<CommsData>;

function rhythm(context: Context, audience: Row, goLive: IsoDate | null): Rhythm[] {
  const from = context.date(textOf(audience.from), 'start');
  if (!from) return [];
  const until = context.date(textOf(audience.until), 'end');
  return [rhythmOf(textOf(audience.freq) ?? 'once', from, until ?? goLive ?? from, context.calendar)];
}

/** Everything that reaches an audience, in the order of time. */
export function allOf({ routine, groups }: Pick<Touches, 'routine' | 'groups'>): Rhythm[] {
  return [...routine, ...groups.map(({ days }) => days)].filter(({ count }) => count > 0);
}

/** Channels of the row, then those of events in the order of the table. */
function channelsOf(audience: Row, brought: readonly Brought[]): string[] {
  const all = brought.flatMap(({ channels }) => [...channels]).sort(([, a], [, b]) => a - b);
  return [...new Set([...textsOf(audience.channels), ...all.map(([channel]) => channel)])];
}

function touchesOfRow(context: Context, audience: Row, index: number): Touches {
  const goLive = goLiveOfAudience(context, audience);
  const groups = eventGroupsOf(context, index);
  const own = textsOf(audience.dates).map((day) => context.date(day, 'end'));
  const rhythmic = rhythm(context, audience, goLive);
  const routine = [...rhythmic, listed(own.filter((day) => day !== null))];
  const all = allOf({ routine, groups });
  const brought = groups.map((group) => group.broughtUpTo(goLive));
  const channels = channelsOf(audience, brought);
  const unknown = own.includes(null) || groups.some(({ events, dated }) => dated.length < events.length);
  const isHidden = ['freq', 'dates', 'from'].some((field) =>
    mayStandUnknown(context.playbook, `/audiences/${index}/${field}`),
  );
  const rhythmless = textOf(audience.freq) !== undefined && !rhythmic.some(({ count }) => count > 0);
  return {
    routine,
    groups,
    first: all.map(({ nth }) => nth(1)).sort()[0] ?? null,
    last:
      all
        .map(({ nth, count }) => nth(count))
        .sort()
        .at(-1) ?? null,
    goLive,
    before: all.reduce((sum, { countUpTo, count }) => sum + (goLive === null ? count : countUpTo(goLive)), 0),
    channels,
    twoWay:
      textOf(context.data.feedback) !== undefined ||
      textOf(audience.feedback) !== undefined ||
      brought.some(({ feedback }) => feedback) ||
      channels.some((channel) => classOf(channel) === 'dialogue'),
    isBriefed: isBriefed(context.programme, audience),
    complete: !unknown && !rhythmless && !isHidden,
  };
}

const NONE: Touches = {
  routine: [],
  groups: [],
  first: null,
  last: null,
  goLive: null,
  before: 0,
  channels: [],
  twoWay: false,
  isBriefed: false,
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

/** The place of the audience that is reached least before go-live, of those whose own work changes; -1 without one. */
export function fewestIndex(touches: readonly Touches[]): number {
  return touches.reduce(
    (fewest, { before, isBriefed: briefed }, index) =>
      !briefed && before < (touches[fewest]?.before ?? Infinity) ? index : fewest,
    -1,
  );
}
