import type { DocumentContext } from '../context.ts';
import { parseFrequency } from '../frequency/parse.ts';
import { valueName } from '../playbook/naming/names.ts';
import { normaliseText } from '../playbook/naming/normalise.ts';
import { occurrencesBetween, rhythmOf } from '../schedule/rhythm.ts';
import type { IsoDate } from '../when/types.ts';
import type { Period, Recurring } from './types.ts';

/** Most days of one line in one answer: a year of them, however long the period. */
const MOST_DAYS = 366;

/** True where a frequency says on which days it falls, whenever it began. */
function saysDays(freq: string): boolean {
  const frequency = parseFrequency(normaliseText(freq))?.frequency;
  if (frequency?.type === 'dates') return true;
  if (frequency?.type !== 'every') return false;
  const { unit, n, weekdays, days } = frequency;
  // Every second Tuesday may be this one or the next.
  return (unit === 'day' && n === 1) || ((weekdays ?? days) !== undefined && n === 1);
}

/** True where no week goes by without it. */
function isWeekly(freq: string): boolean {
  const frequency = parseFrequency(normaliseText(freq))?.frequency;
  if (frequency?.type !== 'every') return frequency?.type === 'continuous';
  const { unit, n, times } = frequency;
  if (unit === 'hour') return true;
  return (unit === 'day' && n <= 7 * times) || (unit === 'week' && n <= times);
}

/**
 * A frequency in a period. Without a first day its days are told only where it says them itself: a weekly meeting
 * whose day is not written may be on any.
 *
 * @param list whose column `freq` it stands in
 * @param from the first day, where one is written
 * @param until the last day, where one is written
 */
export function recurringIn(
  { playbook, calendar, lang }: DocumentContext,
  list: string,
  freq: string,
  { from, until }: { from: IsoDate | null; until: IsoDate | null },
  period: Period,
): Recurring {
  const first = from ?? (saysDays(freq) ? period.from : null);
  const last = until !== null && until < period.to ? until : period.to;
  const rhythm = first === null ? null : rhythmOf(freq, first, last, calendar);
  return {
    text: valueName(playbook.schema, list, 'freq', freq)[lang],
    dates: rhythm ? occurrencesBetween(rhythm, period.from, last, MOST_DAYS) : [],
    weekly: rhythm === null && isWeekly(freq),
  };
}
