import { normaliseText } from '../naming/normalise.ts';
import type { EntryHeading } from './entry-heading.ts';

/** A range of one unit, which by itself is a length: `2-4个月`, `5-8 weeks`. `3-6月` is March to June. */
const RANGE = /^(\d{1,3}) ?[-–—~至到] ?(\d{1,3}) ?(个月|[天日周]|季度|days?|weeks?|months?|quarters?)$/iu;

interface Stretch {
  from: number;
  to: number;
  unit: string;
}

function stretchOf({ when, length }: EntryHeading): Stretch | null {
  const [, from, to, unit] = RANGE.exec(normaliseText((length ?? when)?.text ?? '')) ?? [];
  return unit === undefined ? null : { from: Number(from), to: Number(to), unit };
}

const written = ({ from, to, unit }: Stretch): string =>
  /\p{Script=Han}/u.test(unit) ? `第${from}-${to}${unit}` : `${unit} ${from}-${to}`;

/**
 * Lengths of headings of one form, of which each begins where the one before ended, are stretches of the plan:
 * `0-1个月`, `2-4个月`, `5-8个月`. Two may do so by chance, unless the first begins with 0.
 *
 * @returns the headings in the same order, with times instead of such lengths
 */
export function readSeries(entries: readonly EntryHeading[]): readonly EntryHeading[] {
  const stretches = entries.flatMap((entry) => stretchOf(entry) ?? []);
  const [first, second] = stretches;
  if (!first || !second || stretches.length !== entries.length || first.from > 1) return entries;
  if (entries.length < 3 && first.from !== 0) return entries;
  // Of `0-3`, `3-6` the second is from the fourth on.
  const step = first.from === 0 && second.from === first.to ? 0 : 1;
  const follow = stretches.every(({ from, to, unit }, at) => {
    const before = stretches[at - 1];
    return to > from && unit === first.unit && (!before || from === before.to + step);
  });
  if (!follow) return entries;
  return entries.map((entry, at) => {
    const stretch = stretches[at];
    if (!entry.length || !stretch) return entry;
    const from = stretch.from + 1 - step;
    return { ...entry, when: { ...entry.length, text: written({ ...stretch, from }) }, length: null };
  });
}
