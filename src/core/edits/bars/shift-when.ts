import { addDays, addMonths, daysBetween } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import type { CalendarPoint, IsoDate, Point, Relative, When } from '../../when/types.ts';

/** Whole months that a move of `days` from a day makes, or null. */
function wholeMonths(from: IsoDate | null, days: number): number | null {
  if (from === null) return null;
  const months = Math.round(days / 30.44);
  return daysBetween(from, addMonths(from, months)) === days ? months : null;
}

/** A day moved by days; null where the calendar ends before. */
export function movedDay(day: IsoDate, days: number): IsoDate | null {
  const moved = addDays(day, days);
  return daysBetween(day, moved) === days ? moved : null;
}

/** Only what says its year, and is counted from the start, can be moved in its own form. */
function shiftUnit(point: CalendarPoint | Relative, days: number, months: number | null): Point | null {
  if (point.type === 'yearless' || point.type === 'numeric') return null;
  if (point.type === 'absolute') {
    if (point.precision === 'day') {
      const day = movedDay(point.from, days);
      return day === null ? null : { ...point, from: day, to: day };
    }
    if (point.precision !== 'month' || months === null) return null;
    const from = addMonths(point.from, months);
    return { ...point, from, to: addDays(addMonths(from, 1), -1) };
  }
  if (point.of) return null;
  const units = { d: days, w: days / 7, mo: months, q: months === null ? null : months / 3 }[point.unit];
  if (units === null || !Number.isInteger(units) || point.n + units < 1) return null;
  return { ...point, n: point.n + units };
}

function shiftPoint(point: Point, days: number, months: number | null): Point | null {
  if (point.type === 'after') return null;
  if (point.type !== 'edge') return shiftUnit(point, days, months);
  const of = shiftUnit(point.of, days, months);
  return of && (of.type === 'absolute' || of.type === 'relative') ? { ...point, of } : null;
}

function shifted(when: When, days: number, months: number | null): When | null {
  if (when.type === 'duration') return null;
  if (when.type === 'open') {
    const from = shiftPoint(when.from, days, months);
    return from && from.type !== 'after' ? { ...when, from } : null;
  }
  if (when.type !== 'span') return shiftPoint(when, days, months);
  const from = shiftPoint(when.from, days, months);
  const to = when.to.type === 'duration' ? when.to : shiftPoint(when.to, days, months);
  return from && to && { type: 'span', from, to };
}

function firstUnit(when: When): string {
  const from = when.type === 'span' || when.type === 'open' ? when.from : when;
  const point = from.type === 'edge' ? from.of : from;
  return point.type === 'relative' ? point.unit : '';
}

/**
 * Moves a when-expression by whole days in the form in which it is written.
 *
 * @param from first day of what it says, to tell whole months; null where unknown.
 * @returns null where the move is no whole number of its unit, or it hangs on something else.
 */
export function shiftWhen(text: string, days: number, from: IsoDate | null): string | null {
  // What a remark says beside the time would no longer be true.
  const when = /[(（]/.test(text) ? null : parseWhen(text);
  const months = wholeMonths(from, days);
  const wanted = when && shifted(when, days, months);
  if (!when || !wanted) return null;
  const unit = firstUnit(when);
  const units = { d: days, w: days / 7, mo: months ?? 0, q: (months ?? 0) / 3 }[unit] ?? 0;
  const [point = '', ...length] = text.split(/(?=\/)/);
  const moved = point.replace(/\d{4}-\d{2}-\d{2}|\d{4}-\d{2}(?!\d)|\d+/g, (part) => {
    if (part.length === 10) return addDays(part, days);
    if (part.length === 7) return addMonths(`${part}-01`, months ?? 0).slice(0, 7);
    return units === 0 ? part : String(Number(part) + units);
  });
  const result = moved + length.join('');
  // What was written must come out as what was wanted, else the form cannot be kept.
  return JSON.stringify(parseWhen(result)) === JSON.stringify(wanted) ? result : null;
}
