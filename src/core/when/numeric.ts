import { isIsoDate, weekday } from './dates.ts';
import type { Absolute, CalendarPoint, DateOrder, Numeric, When, Yearless } from './types.ts';

const FORMS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(\.?)$/;

/** A day of a year, or of one that is not said; null where there is no such day. */
export function dayPoint(year: string | undefined, month: number, day: number): Absolute | Yearless | null {
  const date = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // A leap year has every day that any year has.
  const whole = `${year ?? '2000'}-${date}`;
  if (!isIsoDate(whole)) return null;
  return year === undefined
    ? { type: 'yearless', from: date, to: date, precision: 'day' }
    : { type: 'absolute', from: whole, to: whole, precision: 'day' };
}

/** A year of two digits is one of this century. */
export function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/**
 * A day in figures alone: `13/06/2024` and `11/28`, which have one reading, `01/06/2024` and `4/8`, which have
 * two. Points (`01.12.2025`, `1.12.`) put the day first. Without a year only slashes and a point at the
 * end make it a date: `4-8` and `4.8` may be anything.
 */
export function numericDay(text: string): CalendarPoint | null {
  const [, first = '', sign, second = '', year, dot] = FORMS.exec(text) ?? [];
  if (sign === undefined) return null;
  if (sign === '.' ? (year === undefined) !== (dot === '.') : dot === '.') return null;
  if (sign === '-' && year?.length !== 4) return null;
  const [one, two] = [Number(first), Number(second)];
  const dmy = dayPoint(fullYear(year), two, one);
  const mdy = sign === '.' ? null : dayPoint(fullYear(year), one, two);
  return dmy && mdy && dmy.from !== mdy.from ? { type: 'numeric', dmy, mdy } : (dmy ?? mdy);
}

/** The reading of a day that an order chooses; null where it has two and none is chosen. */
export function inOrder(
  point: CalendarPoint,
  order: DateOrder | null | undefined,
): Absolute | Yearless | null {
  if (point.type !== 'numeric') return point;
  return order ? point[order] : null;
}

/** A day of two readings with its day of the week, which may leave one of them. */
export function onWeekday({ dmy, mdy }: Numeric, wanted: number): CalendarPoint {
  const fits = (point: Absolute | Yearless): boolean =>
    point.type === 'yearless' || weekday(point.from) === wanted;
  const [first, second] = [dmy, mdy].map((point) => ({ ...point, weekday: wanted })) as [Absolute, Absolute];
  if (fits(first) && !fits(second)) return first;
  return fits(second) && !fits(first) ? second : { type: 'numeric', dmy: first, mdy: second };
}

/** The days of two readings in a when-expression. */
export function numericIn(when: When): Numeric[] {
  if (when.type === 'numeric') return [when];
  if (when.type === 'span') return [when.from, when.to].flatMap(numericIn);
  if (when.type === 'edge') return numericIn(when.of);
  return when.type === 'open' ? numericIn(when.from) : [];
}

const FIGURES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/.-])/g;

/** The orders that days in figures within a text show by having one reading: `13/06/2024`, `11/28`. */
export function ordersShown(text: string): DateOrder[] {
  return [...text.matchAll(FIGURES)].flatMap(([figures, first, second]): DateOrder[] => {
    const read = numericDay(figures);
    if (read === null || read.type === 'numeric' || first === second) return [];
    return [Number(first) > 12 ? 'dmy' : 'mdy'];
  });
}
