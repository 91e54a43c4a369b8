import { InvalidArgumentError } from 'commander';
import type { Group, Placed } from '../core/programme/grouping.ts';
import { dealOut, type Portion } from './deal-out.ts';
import type { Files } from './files.ts';

/** One of several machines that share the work. */
export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

/** Most machines that share the work. */
const MOST = 10_000;

/** Reads `2/7`. */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || count > MOST)
    throw new InvalidArgumentError('the part and the number of parts are wanted, as in 1/3.');
  return { index, count };
}

/** What is asked for, and what of it cannot be read. */
export type Share = Pick<Files, 'asked' | 'named' | 'unreadable'>;

/**
 * What is asked of a shard alone: programmes are not split, and any other file is a portion by itself.
 *
 * @param groups documents that belong together, of all that is asked
 * @param sizes of the texts, by their paths
 */
export function ofShard(
  groups: readonly Group<Placed>[],
  sizes: ReadonlyMap<string, number>,
  { asked, named, unreadable }: Share,
  { index, count }: Shard,
): Share {
  const rootOf = new Map(
    groups.flatMap((group) => group.documents.map(({ path }) => [path, group.charter?.path ?? path])),
  );
  const portions = new Map<string, Portion & { paths: string[] }>();
  for (const path of [...asked].sort()) {
    const id = rootOf.get(path) ?? path;
    const portion = portions.get(id) ?? { id, size: 0, paths: [] };
    portion.size += sizes.get(path) ?? 0;
    portion.paths.push(path);
    portions.set(id, portion);
  }
  const all = [...portions.values()];
  const shards = dealOut(all, count);
  const own = new Set(all.flatMap(({ paths }, at) => (shards[at] === index ? paths : [])));
  // A folder that cannot be read is nobody's document: the first one tells of it.
  const isTold = (path: string): boolean => (asked.has(path) ? own.has(path) : index === 1);
  return {
    asked: own,
    named: new Set([...named].filter((path) => own.has(path))),
    unreadable: unreadable.filter(({ path }) => isTold(path)),
  };
}
