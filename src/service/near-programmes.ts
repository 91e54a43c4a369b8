import { broughtBy } from '../core/agenda/collisions.ts';
import { analyseProgrammes, type AnalyseOptions } from '../core/analyse.ts';
import type { DocumentContext } from '../core/context.ts';
import { placesOf } from '../core/lint/load-words.ts';
import { memoizeWeak } from '../core/memoize.ts';
import type { Programme } from '../core/programme/types.ts';

/** Other programmes that reach a group of one, and what follows for it from where they meet. */
export interface Near {
  programmes: Programme[];
  follows: string;
}

/** The charter of a programme as others meet it; that depends on no third one, so none is asked for. */
const charterIn = memoizeWeak((options: AnalyseOptions) =>
  memoizeWeak((programme: Programme): DocumentContext[] => {
    const { contextOf } = analyseProgrammes([programme], { documentsById: new Map() }, options);
    return programme.charter ? [contextOf(programme.charter)] : [];
  }),
);

/** The charters of some programmes, each read anew only where one of its documents has changed. */
export function chartersOf(programmes: readonly Programme[], options: AnalyseOptions): DocumentContext[] {
  return programmes.flatMap(charterIn(options));
}

/** All that a programme is told of where it meets others, with the places, so that two states can be compared. */
export function followsFrom(charter: DocumentContext, neighbours: readonly DocumentContext[]): string {
  const met: DocumentContext = Object.create(charter, { neighbours: { value: neighbours } });
  const { collisions, goLives } = broughtBy(met);
  return JSON.stringify(
    [...collisions, ...goLives].map(({ shares, ...own }) => [
      own,
      ...shares.map(({ programme: { playbook, programme }, items }) => [
        playbook.title,
        ...placesOf(programme, items).map((place) => [place.why, place.playbook.locate(place.pointer)]),
      ]),
    ]),
  );
}
