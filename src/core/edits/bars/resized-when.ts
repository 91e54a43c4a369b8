import { addDays, addMonths, daysBetween } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import type { Days } from '../../when/resolve.ts';
import type { Ends } from './bar-dates.ts';

/** Lengths of the units that numbers in a time count, in days: of a day, a week, a month, a quarter. */
const UNITS = [1, 7, 30.44, 91.31];

/** A day, a month, or the number of a unit. */
const COUNTED = /\d{4}-\d{2}-\d{2}|\d{4}-\d{2}(?!\d)|\d+/g;

/** A number or day as it may be after some days, each time counted in another unit; first as it is. */
function moved(part: string, days: number): string[] {
  const steps = [...new Set([0, ...UNITS.map((unit) => Math.round(days / unit))])];
  return steps.flatMap((step) => {
    if (part.length === 10) return addDays(part, step);
    if (part.length === 7) return addMonths(`${part}-01`, step).slice(0, 7);
    return Number(part) + step > 0 ? String(Number(part) + step) : [];
  });
}

/** One time with other numbers: in its first place, its last, and with an end where it has none. */
function* spellings(text: string, startDays: number, endDays: number): Generator<string> {
  const numbers = [...text.matchAll(COUNTED)];
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return;
  const behind = text.slice(last.index + last[0].length);
  if (first !== last) {
    const between = text.slice(first.index + first[0].length, last.index);
    for (const start of moved(first[0], startDays))
      for (const end of moved(last[0], endDays))
        yield text.slice(0, first.index) + start + between + end + behind;
    return;
  }
  const before = text.slice(0, first.index);
  for (const start of moved(first[0], startDays)) {
    yield before + start + behind;
    for (const end of moved(first[0], endDays)) {
      // `2026-03..2026-04`, `第11-12周`, `W11-W12`
      if (start.length >= 7) yield `${before}${start}..${end}${behind}`;
      else if (behind !== '') yield `${before}${start}-${end}${behind}`;
      else yield `${before}${start}-${before}${end}`;
    }
  }
}

/**
 * A time with another start and end in the form in which it is written; the same text where it says them already.
 *
 * @param wanted the days that it is to say, at those ends that it says
 * @param daysOf the days that a time says in the document
 * @returns null where the form cannot say them
 */
export function resizedWhen(
  text: string,
  ends: Ends,
  wanted: Days,
  daysOf: (text: string) => Days | null,
): string | null {
  const now = daysOf(text);
  // What a remark says beside the time would no longer be true.
  if (!now || /[(（]/.test(text)) return null;
  const says = ({ from, to }: Days): boolean =>
    (ends === 'end' || from === wanted.from) && (ends === 'start' || to === wanted.to);
  const form = parseWhen(text)?.type;
  const [startDays, endDays] = [daysBetween(now.from, wanted.from), daysBetween(now.to, wanted.to)];
  for (const spelling of spellings(text, ends === 'end' ? endDays : startDays, endDays)) {
    const when = parseWhen(spelling);
    // A single end stays one.
    if (!when || (ends !== 'both' && when.type !== form)) continue;
    const days = daysOf(spelling);
    if (days && says(days)) return spelling;
  }
  return null;
}
