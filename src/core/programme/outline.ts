import { grouped, type Group, type Placed } from './grouping.ts';
import { neighboursIn } from './neighbours.ts';

/** A programme, or a document that stands alone, by what documents say of where they belong. */
export interface Outline<T extends Placed> extends Group<T> {
  /** Charters and documents that stand alone with the id of its own one, which is among them; none where that says no id. */
  namesakes: readonly T[];
  /** Other programmes that name a group of the same name, and are not over. */
  near(): Outline<T>[];
}

const NOBODY: readonly never[] = [];

/** What speaks for documents that belong together. */
export function rootOf<T>(charter: T | null, documents: readonly T[]): T | undefined {
  return charter ?? documents[0];
}

/** Those of some programmes and documents that say an id, by that id. */
export function rootsById<T extends Placed>(roots: readonly T[]): Map<string, T[]> {
  const known = new Map<string, T[]>();
  for (const root of roots) {
    const { id } = root.data;
    if (id === undefined) continue;
    const same = known.get(id);
    if (same) same.push(root);
    else known.set(id, [root]);
  }
  return known;
}

/**
 * Which documents belong together, and what of others each of these programmes sees: all that is found in it follows
 * from its own documents, its namesakes and those near it.
 *
 * @param groupsOf what `groupKeysOf` says of a charter; asked where there are several, and somebody asks who is near
 */
export function outlinesOf<T extends Placed>(
  documents: readonly T[],
  groupsOf: (charter: T) => readonly string[],
): Outline<T>[] {
  const groups = grouped(documents);
  const byId = rootsById(groups.flatMap(({ charter, documents: own }) => rootOf(charter, own) ?? []));
  const programmes = groups.flatMap(({ charter }) => charter ?? []);
  let known: ((charter: T) => T[]) | undefined;
  const nearTo = (charter: T): T[] => (known ??= neighboursIn(programmes, groupsOf))(charter);
  const nearOf = (charter: T) => (): Outline<T>[] =>
    programmes.length > 1 ? nearTo(charter).flatMap((one) => ofCharter.get(one) ?? []) : [];
  const nobody = (): Outline<T>[] => [];
  // There may be very many that stand alone, so each is a small object of one shape.
  const outlines = groups.map(({ charter, documents: own, beside }): Outline<T> => {
    const namesakes = byId.get(rootOf(charter, own)?.data.id ?? '') ?? NOBODY;
    return { charter, documents: own, beside, namesakes, near: charter ? nearOf(charter) : nobody };
  });
  const ofCharter = new Map(outlines.flatMap((one) => (one.charter ? [[one.charter, one] as const] : [])));
  return outlines;
}
