import { NUMBER, numberOf } from './chinese.ts';
import { calendarPoint } from './dated.ts';
import { parseEdge } from './edges.ts';
import { parseEvent } from './events.ts';
import { readDuration } from './lengths.ts';
import { MONTH } from './names.ts';
import { parseRelative, relativeUnit } from './relative.ts';
import type { After, CalendarPoint, Duration, Edge, Point, Relative, Span } from './types.ts';
import { occurrence, occurrenceBefore } from './yearless.ts';

const SIGN = ' ?(?:-|–|—|~|\\.\\.|至|到|to) ?';
const SEPARATORS = [' to ', ' through ', ' thru ', ' until ', '..', '–', '—', '~', ' - ', '至', '到', '-'];

const LATIN_SHORT = new RegExp(`^(d|w|m|q|day|wk|week|month|quarter)s? ?(\\d{1,4})${SIGN}(\\d{1,4})$`, 'i');
const HAN_SHORT = new RegExp(`^(.{0,20}?)第 ?(${NUMBER})${SIGN}第? ?(${NUMBER}) ?(天|日|周|个月|月|季度)$`);
/** What begins with nothing counts from the start: `0-1个月`, `0-30 days`. */
const FROM_NOTHING = new RegExp(
  `^0${SIGN}(\\d{1,4}) ?(天|周|个月|季度|days?|weeks?|months?|quarters?)$`,
  'i',
);

const YEAR = '(?:,? ?(\\d{4}))?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Two days of a month, which stands once: `Oct 16-29, 2025`, `16-29 October`, `4月1-15日`; and two months of a year. */
const DAYS_AFTER = new RegExp(`^(${MONTH}) ?${DAY}${SIGN}${DAY}${YEAR}$`, 'i');
const DAYS_BEFORE = new RegExp(`^${DAY}${SIGN}${DAY} ?(${MONTH})${YEAR}$`, 'i');
const HAN_DAYS = new RegExp(
  `^(\\d{4} ?年 ?)?(${NUMBER} ?月 ?)(${NUMBER}) ?[日号]?${SIGN}(${NUMBER}) ?[日号]$`,
);
const HAN_MONTHS = new RegExp(`^(\\d{4} ?年 ?)?(${NUMBER}) ?月?${SIGN}(${NUMBER}) ?月份?$`);

/** The year and the sign between month and day stand once: `2026-04-01 to 04-15`, `2026.4.1~4.15`. */
const YEAR_FIRST = new RegExp(`^(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})${SIGN}(\\d{1,2})\\2(\\d{1,2})$`);

function span(from: Point | null, to: Point | Duration | null): Span | null {
  return from && to && { type: 'span', from, to };
}

/** `W5-8`, `第5-6周`, `month 2 to 4`, `上线后第1-4周`: the second number takes the unit of the first. */
function shortSpan(text: string): Span | null {
  const latin = LATIN_SHORT.exec(text);
  if (latin) {
    const [, unit, from = '', to = ''] = latin;
    // `M2-2027` is a slip of the pen, and no span of two thousand months.
    if (to.length === 4 && from.length < 4) return null;
    return span(parseRelative(`${unit} ${from}`), parseRelative(`${unit} ${to}`));
  }
  const han = HAN_SHORT.exec(text);
  if (han) {
    const [, before, from, to, unit] = han;
    const points = [from, to].map((n) => parseRelative(`${before}第${n}${unit}`));
    // Counted back, `上线前第1-4周` begins with the fourth.
    const [first = null, last = null] = (points[0]?.n ?? 0) < 0 ? points.toReversed() : points;
    return span(first, last);
  }
  const [, to, unit = ''] = FROM_NOTHING.exec(text) ?? [];
  const name = relativeUnit(unit.replace(/s$/i, ''));
  if (to === undefined || !name) return null;
  const point = (n: number): Relative => ({ type: 'relative', unit: name, n });
  return span(point(0), point(Number(to)));
}

/** Days of a month or months of a year of which the second end alone, or the first, says all. */
function calendarSpan(text: string): Span | null {
  const [month, first, last, year] =
    DAYS_AFTER.exec(text)?.slice(1) ??
    (([from, to, name, of] = []) => [name, from, to, of])(DAYS_BEFORE.exec(text)?.slice(1) ?? []);
  if (month !== undefined) {
    const days = [first, last].map((day) => calendarPoint(`${month} ${day}${year ? `, ${year}` : ''}`));
    return span(days[0] ?? null, days[1] ?? null);
  }
  const days = HAN_DAYS.exec(text);
  if (days) {
    const [, of = '', name, from, to] = days;
    return span(calendarPoint(`${of}${name}${from}日`), calendarPoint(`${of}${name}${to}日`));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, of, , month, day, lastMonth, lastDay] = yearFirst;
    const [from, to] = [calendarPoint(`${of}-${month}-${day}`), calendarPoint(`${lastMonth}月${lastDay}日`)];
    return from && to && ofOneYear(from, to);
  }
  const months = HAN_MONTHS.exec(text);
  if (!months) return null;
  const [, of = '', from = '', to = ''] = months;
  // `2026年11-2月` ends in the year after.
  const later = of !== '' && numberOf(to) < numberOf(from) ? `${Number.parseInt(of, 10) + 1}年` : of;
  return span(calendarPoint(`${of}${from}月`), calendarPoint(`${later}${to}月`));
}

function isCalendar(point: Point): point is CalendarPoint {
  return point.type === 'absolute' || point.type === 'yearless' || point.type === 'numeric';
}

/** `Q1-Q4 2026`, `2026 Q1-Q2`: the year of one quarter is that of both. */
function quarters(from: Point, to: Point): Span | null {
  const [dated, counted] = from.type === 'absolute' ? [from, to] : [to, from];
  if (dated.type !== 'absolute' || dated.precision !== 'quarter') return null;
  if (counted.type !== 'relative' || counted.unit !== 'q' || counted.n < 1 || counted.n > 4) return null;
  const year = Number(dated.from.slice(0, 4));
  const own = calendarPoint(`${year}-Q${counted.n}`);
  return dated === from ? span(from, own) : span(own, to);
}

/** A span of which one end says the year that the other is of: `Nov 29-Dec 4, 2025`, `2026年4月1日-5月31日`. */
function ofOneYear(from: Point, to: Point): Span | null {
  if (from.type === 'yearless' && to.type === 'absolute') return span(occurrenceBefore(from, to.to), to);
  if (from.type === 'absolute' && to.type === 'yearless') return span(from, occurrence(to, from.from));
  return span(from, to);
}

function endOf(text: string): CalendarPoint | Relative | Edge | null {
  const source = text.endsWith(')') ? text.slice(0, Math.max(text.lastIndexOf('('), 0)).trim() : text;
  return calendarPoint(source) ?? parseRelative(source) ?? parseEdge(source);
}

/** `T-7` of `T-7 to T+7`. */
function event(text: string): After | null {
  const point = parseEvent(text);
  return point?.type === 'after' ? point : null;
}

function longSpan(text: string): Span | null {
  for (const separator of SEPARATORS) {
    for (let at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      const [left, right] = [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
      const from = endOf(left) ?? (separator === '-' ? null : event(left));
      const to = from && (endOf(right) ?? (separator === '-' ? null : event(right)));
      if (!from || !to) continue;
      const shared = quarters(from, to);
      if (shared) return shared;
      // `2026-Q5` is a mistyped quarter and no span from a year to a relative unit.
      const mixed = separator === '-' && from.type !== to.type && !(isCalendar(from) && isCalendar(to));
      if (!mixed) return ofOneYear(from, to);
    }
  }
  return null;
}

/** A week by its first day: `w/c 23 Nov`, `week commencing 23/11`. */
const WEEK_FROM = /^(?:w\/c|wc|week (?:of|commencing|beginning|starting)) ?(.+)$/i;
/** Between a point and how long what begins there takes: `2026-04-01 / 2w`, `from 1 Dec for 2 weeks`, `12/1起两周`. */
const BEFORE_LENGTH = ['/', ' for ', '起'];

/** A stretch that is said by where it begins and how long it is. */
function spanOfLength(text: string): Span | null {
  const day = WEEK_FROM.exec(text)?.[1];
  if (day !== undefined) return span(calendarPoint(day), { type: 'duration', amount: 1, unit: 'w' });
  for (const separator of BEFORE_LENGTH) {
    const at = text.lastIndexOf(separator);
    if (at < 1) continue;
    const from = endOf(
      text
        .slice(0, at)
        .replace(/^from /i, '')
        .trim(),
    );
    const length = text.slice(at + separator.length).replace(/^,? ?(?:为期|持续|连续|共)?/, '');
    const to = from && readDuration(length.trim());
    if (from && to) return { type: 'span', from, to };
  }
  return null;
}

/** Reads a stretch from one point to another, or from a point with a length. */
export function parseSpan(text: string): Span | null {
  const source = text.replace(/^(?:from|between) (?=.+(?: to | - | and ))/i, '');
  return shortSpan(source) ?? calendarSpan(source) ?? spanOfLength(source) ?? longSpan(source);
}
