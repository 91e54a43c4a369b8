import { isoForm, NUMBER, numberOf } from './chinese.ts';
import { withoutClock } from './clock.ts';
import { addDays, addMonths, startOfWeek } from './dates.ts';
import { MONTH, monthOf } from './names.ts';
import { dayPoint, fullYear, numericDay, onWeekday } from './numeric.ts';
import type { Absolute, CalendarPoint, Yearless } from './types.ts';

const NAMED = `(?<mon>${MONTH})`;
const DAY_NUMBER = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?:(?<y>\\d{4})|'(?<yy>\\d{2}))";
const HAN_YEAR = '(?<y>\\d{4}) ?年 ?';
const OF = '(?:,? | of |[-/])?';

/** Forms of a point of the calendar; the parts that each names say what it is. */
const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
  /^(?<y>\d{4})-(?<m>\d{2})$/,
  /^(?<y>\d{4})[./](?<m>\d{1,2})$/,
  /^(?<m>0?[1-9]|1[0-2])[./-](?<y>\d{4})$/,
  /^(?<y>\d{4})(?: ?年 ?|[-./ ])?q(?<q>[1-4])$/i,
  /^(?<y>\d{4})(?: ?年 ?|[-./ ])?h(?<h>[12])$/i,
  /^(?<y>\d{4})-?w(?<w>\d{2})$/i,
  /^(?<y>\d{4})年?$/,
  // Chinese, with or without a year.
  new RegExp(`^(?:${HAN_YEAR})?(?<m>${NUMBER}) ?月 ?(?<d>${NUMBER}) ?[日号]$`),
  new RegExp(`^(?:${HAN_YEAR})?(?<m>${NUMBER}) ?月(?:份|(?<part>[上中下])旬)?$`),
  new RegExp(`^(?:${HAN_YEAR})?(?<h>[上下])半年$`),
  new RegExp(`^${HAN_YEAR}第 ?(?<w>${NUMBER}) ?周$`),
  // English: the day before the month, after it, and months, parts and weeks of the year.
  new RegExp(`^${DAY_NUMBER}(?: of)?[- ./]?${NAMED}(?:(?:,? |[-/])?${YEAR})?$`, 'i'),
  new RegExp(`^${DAY_NUMBER}-${NAMED}-(?<yy>\\d{2})$`, 'i'),
  new RegExp(`^${NAMED} ?${DAY_NUMBER}(?:(?:, ?| )${YEAR})?$`, 'i'),
  new RegExp(`^${NAMED}[-/]${DAY_NUMBER}[-/](?<y>\\d{4})$`, 'i'),
  new RegExp(`^(?<y>\\d{4})[- /]${NAMED}(?:[- /]${DAY_NUMBER})?$`, 'i'),
  new RegExp(`^(?:(?<part>early|mid|late)[- ])?${NAMED}(?:${OF}${YEAR})?$`, 'i'),
  new RegExp(`^q(?<q>[1-4])${OF}${YEAR}$`, 'i'),
  new RegExp(`^h(?<h>[12])${OF}${YEAR}$`, 'i'),
  new RegExp(`^(?<q>first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter${OF}${YEAR}$`, 'i'),
  new RegExp(`^(?<h>first|second|1st|2nd) half${OF}${YEAR}$`, 'i'),
  /^(?:week|wk|cw|kw|w) ?(?<w>\d{1,2})(?:,? | of |[-/])(?<y>\d{4})$/i,
];

/** Most texts name no month, and the forms that do take longest to be made ready and to be tried. */
const MONTH_NAME = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/i;
const NAMELESS = FORMS.filter(({ source }) => !source.includes(MONTH));

type Parts = Record<string, string | undefined>;

const WORDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, 上: 1, 下: 2 };

function ordinal(text: string): number {
  return WORDS[text.toLowerCase()] ?? Number(text.charAt(0));
}

/** A stretch of a year, `MM-DD` from `MM-DD`. */
function stretch(
  year: string | undefined,
  from: string,
  to: string,
  precision: Yearless['precision'],
): Absolute | Yearless {
  return year === undefined
    ? { type: 'yearless', from, to, precision }
    : { type: 'absolute', from: `${year}-${from}`, to: `${year}-${to}`, precision };
}

const THIRDS: Readonly<Record<string, [string, string]>> = {
  early: ['01', '10'],
  mid: ['11', '20'],
  late: ['21', ''],
  上: ['01', '10'],
  中: ['11', '20'],
  下: ['21', ''],
};

function monthPoint(
  year: string | undefined,
  month: number,
  part: string | undefined,
): Absolute | Yearless | null {
  if (month < 1 || month > 12) return null;
  const name = String(month).padStart(2, '0');
  const last = addDays(addMonths(`${year ?? '2000'}-${name}-01`, 1), -1).slice(8);
  const third = part === undefined ? undefined : THIRDS[part.toLowerCase()];
  const [from, to] = third ?? ['01', last];
  return stretch(year, `${name}-${from}`, `${name}-${to || last}`, third ? 'part' : 'month');
}

function weekPoint(year: string, week: number): Absolute | null {
  const from = addDays(startOfWeek(`${year}-01-04`), (week - 1) * 7);
  if (week < 1 || addDays(from, 3).slice(0, 4) !== year) return null;
  return { type: 'absolute', from, to: addDays(from, 6), precision: 'week' };
}

function months(year: string, first: number, count: number, precision: Absolute['precision']): Absolute {
  const from = addMonths(`${year}-01-01`, first);
  return { type: 'absolute', from, to: addDays(addMonths(from, count), -1), precision };
}

function pointOf({ y, yy, m, mon, d, part, q, h, w }: Parts): Absolute | Yearless | null {
  const year = y ?? fullYear(yy);
  const month = m === undefined ? (mon === undefined ? null : monthOf(mon)) : numberOf(m);
  if (month !== null) {
    return d === undefined ? monthPoint(year, month, part) : dayPoint(year, month, numberOf(d));
  }
  if (h !== undefined && year === undefined) {
    return ordinal(h) === 1
      ? stretch(year, '01-01', '06-30', 'half')
      : stretch(year, '07-01', '12-31', 'half');
  }
  if (year === undefined) return null;
  if (w !== undefined) return weekPoint(year, numberOf(w));
  if (q !== undefined) return months(year, (ordinal(q) - 1) * 3, 3, 'quarter');
  if (h !== undefined) return months(year, (ordinal(h) - 1) * 6, 6, 'half');
  return months(year, 0, 12, 'year');
}

/** Texts of every form begin with a figure, a sign of Chinese or the name of a month, part, quarter, half or week. */
const OPENING =
  /^(?:[\d上下一二两三四五六七八九十]|jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|early|mid|late|[qhw]\d|first|second|third|fourth|week|wk|[ck]w)/i;

function bare(text: string): CalendarPoint | null {
  if (!OPENING.test(text)) return null;
  const iso = isoForm(text);
  for (const form of MONTH_NAME.test(iso) ? FORMS : NAMELESS) {
    const parts = form.exec(iso)?.groups;
    if (parts) return pointOf(parts);
  }
  return numericDay(text);
}

/**
 * Reads a point or stretch of the calendar, flat: a day, a third of a month, a month, quarter, half, ISO week or
 * year, in either language, with a day of the week and a time of day or without. Whether the day of the
 * week is right is not looked at.
 */
export function calendarPoint(text: string): CalendarPoint | null {
  const plain = bare(text);
  if (plain) return plain;
  const { rest, weekday, time } = withoutClock(text) ?? {};
  const point = rest === undefined ? null : bare(rest);
  if (!point || (point.type !== 'numeric' && point.precision !== 'day')) return null;
  const dated = point.type === 'numeric' && weekday !== undefined ? onWeekday(point, weekday) : point;
  const said = { ...(time === undefined ? {} : { time }), ...(weekday === undefined ? {} : { weekday }) };
  if (dated.type !== 'numeric') return { ...dated, ...said };
  return { ...dated, dmy: { ...dated.dmy, ...said }, mdy: { ...dated.mdy, ...said } };
}
