import { labelKey } from '../playbook/labels.ts';
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

/** A week in which several programmes bring more to a group than it can take in. */
export interface Collision<P> {
  group: string;
  /** Its Monday. */
  week: IsoDate;
  /** What each of them brings, in the order in which the programmes were given. */
  shares: { programme: P; items: AgendaItem[] }[];
  /** How many things that is. */
  found: number;
}

/** What a group is called away for; to be written to takes no time of the day. */
const WEIGHTY = new Set<AgendaSource>(['training', 'wave', 'go-live', 'event']);

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

/**
 * Collisions of programmes on groups of the same name in the weeks that are looked ahead to, the earliest first.
 *
 * @param programmes with loads of the same day
 * @param most things in one week that are no collision yet
 */
export function collisionsOf<P>(
  programmes: readonly { programme: P; load: Load }[],
  most: number,
): Collision<P>[] {
  const groups = new Map<string, { name: string; loads: { programme: P; cells: AgendaItem[][] }[] }>();
  for (const { programme, load } of programmes) {
    for (const { name, cells } of load.groups) {
      const known = groups.get(labelKey(name)) ?? { name, loads: [] };
      groups.set(labelKey(name), known);
      known.loads.push({
        programme,
        cells: cells.map((items, index) => weighty(items, load.weeks[index] ?? '')),
      });
    }
  }
  const weeks = programmes[0]?.load.weeks ?? [];
  return weeks.flatMap((week, index) =>
    [...groups.values()].flatMap(({ name, loads }) => {
      const shares = loads.flatMap(({ programme, cells }) => {
        const items = cells[index] ?? [];
        return items.length > 0 ? [{ programme, items }] : [];
      });
      const found = shares.reduce((sum, { items }) => sum + items.length, 0);
      return shares.length > 1 && found > most ? [{ group: name, week, shares, found }] : [];
    }),
  );
}
