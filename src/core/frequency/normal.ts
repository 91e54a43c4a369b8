import type { Frequency } from './types.ts';
import { NORMAL } from './words.ts';

/** Working days and hours of a year, as far as an order of frequencies needs them. */
const A_YEAR = { hour: 2000, day: 250, week: 52, month: 12, year: 1 };

/** About how many times a year; 0 for what cannot be counted beforehand. */
export function perYear(frequency: Frequency): number {
  switch (frequency.type) {
    case 'every': {
      const { unit, n, times, weekdays, days } = frequency;
      return ((weekdays?.length ?? days?.length ?? times) * A_YEAR[unit]) / n;
    }
    case 'dates':
      return frequency.dates.length / 10;
    case 'once':
      return 0.1;
    default:
      return 0;
  }
}

/** The word that a frequency has in data (`weekly`, `as-needed`), or null where it has none. */
export function normalWord(frequency: Frequency): string | null {
  if (frequency.type !== 'every') return NORMAL.has(frequency.type) ? frequency.type : null;
  const { unit, n, times, weekdays, days } = frequency;
  if (weekdays || days || times !== 1) return null;
  const [same, count] =
    unit === 'month' && n === 12 ? ['year', 1] : unit === 'day' && n % 7 === 0 ? ['week', n / 7] : [unit, n];
  for (const [word, known] of NORMAL) {
    if (known.type === 'every' && known.unit === same && known.n === count) return word;
  }
  return null;
}
