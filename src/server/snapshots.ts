import type { SourceDocument } from '../core/analyse.ts';
import { daysBetween, isIsoDate } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import type { EarlierState } from '../service/preview/since.ts';

/** Snapshots that are kept: the one that is compared with, and the one that will be. */
const MOST_KEPT = 2;
/** Most letters of one: a workspace that has more is compared by git or not at all. */
const MOST_LETTERS = 200_000;
/** Days between two of them. */
const DAYS = 7;

/** What a client kept for us, where it is what we gave it to keep. */
export function snapshotsIn(kept: unknown): EarlierState[] {
  if (!Array.isArray(kept)) return [];
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isDocument = (one: Partial<SourceDocument> | null): boolean => isText(one?.path) && isText(one.text);
  return kept.filter(
    (one: Partial<EarlierState> | null): one is EarlierState =>
      isText(one?.day) &&
      isIsoDate(one.day) &&
      Array.isArray(one.documents) &&
      one.documents.every(isDocument),
  );
}

/**
 * What to keep from now on: a week after the last snapshot one of how the documents stand now.
 *
 * @param kept oldest first
 * @returns the same object where there is nothing to change
 */
export function withSnapshot(kept: EarlierState[], now: EarlierState): EarlierState[] {
  const last = kept.at(-1);
  if (last && daysBetween(last.day, now.day) < DAYS) return kept;
  const letters = now.documents.reduce((sum, { path, text }) => sum + path.length + text.length, 0);
  if (letters > MOST_LETTERS) return kept;
  return [...kept, now].slice(-MOST_KEPT);
}

/** The snapshot to compare with: the last that is as old as a day, else the oldest of before today; null without one. */
export function snapshotOf(kept: readonly EarlierState[], day: IsoDate, today: IsoDate): EarlierState | null {
  return kept.findLast((one) => one.day <= day) ?? kept.find((one) => one.day < today) ?? null;
}
