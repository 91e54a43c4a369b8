import { labelKey } from '../playbook/naming/labels.ts';
import type { Bilingual } from '../playbook/types.ts';
import type { SharedOption } from '../thresholds.ts';
import type { IsoDate } from '../when/types.ts';
import type { AgendaItem, AgendaSource, Load } from './types.ts';

/** The option that says how much is too much for one group in one week. */
export const MOST: SharedOption = {
  rule: 'concurrent-change-overload',
  name: 'most',
  schema: {
    type: 'integer',
    default: 4,
    minimum: 1,
    description: {
      en: 'Most trainings, go-lives and days with events of several programmes for one group in one week',
      zh: '同一人群一周内来自多个项目的培训、上线和沟通活动日最多几个',
    },
  },
};

/** The option that says in how many programmes one group may go live in the weeks that are looked ahead to. */
export const PROGRAMMES: SharedOption = {
  rule: 'concurrent-change-overload',
  name: 'programmes',
  schema: {
    type: 'integer',
    default: 2,
    minimum: 1,
    description: {
      en: 'Most programmes in which one group goes live within the next 12 weeks',
      zh: '未来 12 周内，同一人群最多在几个项目中上线',
    },
  },
};

/** What one programme brings to a group. */
export interface Share<P> {
  programme: P;
  items: AgendaItem[];
}

/** What somebody is called away for; a wave is known by where it is, not by what happens there. */
export function calledFor({ source, name }: AgendaItem): Bilingual {
  return source === 'wave' ? { en: `Go-live: ${name}`, zh: `上线：${name}` } : { en: name, zh: name };
}

/** A week in which several programmes bring more to a group than it can take in. */
export interface Collision<P> {
  group: string;
  /** Its Monday. */
  week: IsoDate;
  /** In the order in which the programmes were given. */
  shares: Share<P>[];
  /** How many things that is. */
  found: number;
}

/** A programme with what lands on whom from it. */
export interface Landing<P> {
  programme: P;
  load: Pick<Load, 'weeks' | 'groups'>;
}

/** What a group is called away for; to be written to takes no time of the day. */
export const WEIGHTY: ReadonlySet<AgendaSource> = new Set<AgendaSource>([
  'training',
  'wave',
  'go-live',
  'event',
]);

/**
 * What of a programme weighs on a group in one week: going live once, in the week in which it begins, and however often
 * it is written; events once a day.
 */
function weighty(items: readonly AgendaItem[], week: IsoDate): AgendaItem[] {
  const known = new Set<string>();
  return items.filter(({ source, path, pointer, from, due }) => {
    if (!WEIGHTY.has(source) || (source === 'wave' && from !== null && from < week)) return false;
    const what = source === 'training' ? `${path}#${pointer}` : source === 'event' ? due : 'go-live';
    return !known.has(String(what)) && known.add(String(what));
  });
}

/** Groups of the programmes by their names, with what weighs on each in each week. */
function byGroup<P>(landings: readonly Landing<P>[]): { name: string; from: Share<P>[][] }[] {
  const weeks = landings[0]?.load.weeks ?? [];
  const groups = new Map<string, { name: string; from: Share<P>[][] }>();
  for (const { programme, load } of landings) {
    for (const { name, cells } of load.groups) {
      const known = groups.get(labelKey(name)) ?? { name, from: weeks.map(() => []) };
      groups.set(labelKey(name), known);
      weeks.forEach((week, index) => {
        const items = weighty(cells[index] ?? [], week);
        if (items.length > 0) known.from[index]?.push({ programme, items });
      });
    }
  }
  return [...groups.values()];
}

/**
 * Collisions of programmes on groups of the same name in the weeks that are looked ahead to, the earliest first.
 *
 * @param landings of the same day
 * @param most things in one week that are no collision yet
 */
export function collisionsOf<P>(landings: readonly Landing<P>[], most: number): Collision<P>[] {
  const groups = byGroup(landings);
  return (landings[0]?.load.weeks ?? []).flatMap((week, index) =>
    groups.flatMap(({ name, from }) => {
      const shares = from[index] ?? [];
      const found = shares.reduce((sum, { items }) => sum + items.length, 0);
      return shares.length > 1 && found > most ? [{ group: name, week, shares, found }] : [];
    }),
  );
}

/** The first go-live of each programme on each group in the weeks that are looked ahead to. */
export function goLivesOf<P>(landings: readonly Landing<P>[]): { group: string; shares: Share<P>[] }[] {
  return byGroup(landings).map(({ name, from }) => {
    const firsts = new Map<P, AgendaItem>();
    for (const { programme, items } of from.flat()) {
      const goLive = items.find(({ source }) => source === 'wave' || source === 'go-live');
      if (goLive && !firsts.has(programme)) firsts.set(programme, goLive);
    }
    const shares = landings.flatMap(({ programme }) => {
      const item = firsts.get(programme);
      return item ? [{ programme, items: [item] }] : [];
    });
    return { group: name, shares };
  });
}
