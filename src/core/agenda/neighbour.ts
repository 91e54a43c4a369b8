import type { DocumentContext } from '../context.ts';
import { textOf } from '../playbook/rows.ts';
import {
  collisionsOf,
  goLivesOf,
  MOST,
  PROGRAMMES,
  WEIGHTY,
  type Collision,
  type Share,
} from './collisions.ts';
import { placeOf } from './place.ts';
import type { AgendaItem, DistantPlace, LoadOf, Neighbour } from './types.ts';

const keyOf = ({ path, pointer }: AgendaItem): string => `${path}#${pointer}`;

/** How other programmes meet the one of a charter. */
export function neighbourOf(charter: DocumentContext<any>): Neighbour {
  const { playbook, programme, load } = charter;
  const groups = load.groups.map(({ name, cells }): LoadOf => ({
    name,
    cells: cells.map((items) => items.filter(({ source }) => WEIGHTY.has(source))),
    undated: [],
  }));
  const items = new Set(groups.flatMap(({ cells }) => cells.flat()));
  const places = [...items].flatMap((item): [string, DistantPlace][] => {
    const place = placeOf(programme, item);
    if (!place) return [];
    const { path, title } = place.playbook;
    return [
      [
        keyOf(item),
        { path, title, range: place.playbook.locate(place.pointer), why: { en: item.name, zh: item.name } },
      ],
    ];
  });
  return {
    path: playbook.path,
    title: playbook.title,
    start: charter.date(textOf(playbook.data.start), 'start'),
    load: { weeks: load.weeks, groups },
    places: Object.fromEntries(places),
  };
}

/** Where some things of a programme stand. */
export function placesIn({ places }: Neighbour, items: readonly AgendaItem[]): DistantPlace[] {
  return items.flatMap((item) => places[keyOf(item)] ?? []);
}

const key = ({ start, path }: Neighbour): string => `${start ?? '9999'} ${path}`;

/**
 * What a programme brings too much of to groups that others reach as well: it is the one among those that meet that came
 * last, by its start, else its path; what does not say when it starts comes last.
 */
export function broughtBy(charter: DocumentContext<any>): {
  collisions: Collision<Neighbour>[];
  goLives: { group: string; shares: Share<Neighbour>[] }[];
} {
  const { neighbours } = charter;
  if (neighbours.length === 0) return { collisions: [], goLives: [] };
  const own = neighbourOf(charter);
  const landings = [...neighbours, own]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((programme) => ({ programme, load: programme.load }));
  const isLast = ({ shares }: { shares: Share<Neighbour>[] }): boolean => shares.at(-1)?.programme === own;
  return {
    collisions: collisionsOf(landings, charter.optionOf(MOST)).filter(isLast),
    goLives: goLivesOf(landings).filter(
      (one) => isLast(one) && one.shares.length > charter.optionOf(PROGRAMMES),
    ),
  };
}
