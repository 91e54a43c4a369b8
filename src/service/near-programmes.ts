import { broughtBy, neighbourOf, placesIn } from '../core/agenda/neighbour.ts';
import type { Neighbour } from '../core/agenda/types.ts';
import { analyseProgrammes, type AnalyseOptions } from '../core/analyse.ts';
import type { DocumentContext } from '../core/context.ts';
import { memoizeWeak } from '../core/memoize.ts';
import type { Programme } from '../core/programme/types.ts';

/** Other programmes that reach a group of one, and what follows for it from where they meet. */
export interface Near {
  programmes: Programme[];
  follows: string;
}

/** A programme as others meet it; that depends on no third one, so none is asked for. */
const asNeighbour = memoizeWeak((options: AnalyseOptions) =>
  memoizeWeak((programme: Programme): Neighbour[] => {
    const { contextOf } = analyseProgrammes([programme], { documentsById: new Map() }, options);
    return programme.charter ? [neighbourOf(contextOf(programme.charter))] : [];
  }),
);

/** Some programmes as others meet them, each read anew only where one of its documents has changed. */
export function neighboursAmong(programmes: readonly Programme[], options: AnalyseOptions): Neighbour[] {
  return programmes.flatMap(asNeighbour(options));
}

/** All that a programme is told of where it meets others, with the places, so that two states can be compared. */
export function followsFrom(charter: DocumentContext, neighbours: readonly Neighbour[]): string {
  const met: DocumentContext = Object.create(charter, { neighbours: { value: neighbours } });
  const { collisions, goLives } = broughtBy(met);
  return JSON.stringify(
    [...collisions, ...goLives].map(({ shares, ...own }) => [
      own,
      ...shares.map(({ programme, items }) => [programme.title, ...placesIn(programme, items)]),
    ]),
  );
}
