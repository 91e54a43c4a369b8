import type { Lang } from '../../core/playbook/types.ts';
import type { TimelineView } from '../../core/views/shapes/timeline.ts';
import { memoize } from '../../core/memoize.ts';
import { daysBetween, isIsoDate } from '../../core/when/dates.ts';

/** Writers of days by language and parts. A picture has each of its days many times, and writing one is slow. */
const forms = new Map<string, (date: string) => string>();

function written(lang: Lang, date: string, parts: Intl.DateTimeFormatOptions): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  const key = `${locale} ${Object.keys(parts).join(' ')}`;
  let form = forms.get(key);
  if (!form) {
    const { format } = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    form = memoize((day: string) => format(new Date(`${day}T00:00:00Z`)));
    forms.set(key, form);
  }
  return form(date);
}

/** A day in the reader's form. */
export function day(lang: Lang, date: string): string {
  return written(lang, date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day in few letters: without its year where that is the year of today. */
export function shortDay(lang: Lang, date: string, today: string): string {
  const year = date.startsWith(today.slice(0, 4)) ? {} : { year: 'numeric' as const };
  return written(lang, date, { ...year, day: 'numeric', month: 'short' });
}

/** A near day as people say it: with its day of the week, the year only where it is another one than today's. */
export function dayOfWeek(lang: Lang, date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return written(lang, date, { ...year, weekday: 'short', day: 'numeric', month: 'short' }).replace(
    /,(?= \d)/,
    '',
  );
}

/** A text with its whole dates in the reader's form. */
export function readable(lang: Lang, text: string): string {
  return text.replace(/(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g, (date) =>
    isIsoDate(date) ? day(lang, date) : date,
  );
}

/** The project week a day lies in, counted from 1. */
export function weekOf(origin: string, date: string): number {
  return Math.floor(daysBetween(origin, date) / 7) + 1;
}

/** When something of a plan is: its date, or its week and day where the plan has no start. */
export function moment(view: TimelineView, lang: Lang, date: string): string {
  if (view.axis === 'dated') return day(lang, date);
  const origin = view.origin ?? view.start ?? date;
  const nth = daysBetween(origin, date) + 1;
  return lang === 'zh' ? `W${weekOf(origin, date)}（第 ${nth} 天）` : `W${weekOf(origin, date)} (day ${nth})`;
}

/** From when to when. */
export function span(view: TimelineView, lang: Lang, start: string, end: string): string {
  const from = moment(view, lang, start);
  return start === end ? from : `${from} – ${moment(view, lang, end)}`;
}

/** From when to when in few letters: without the year where it is this one, without the first day where both are one. */
export function shortSpan(view: TimelineView, lang: Lang, start: string, end: string): string {
  if (view.axis === 'relative') {
    const weeks = [start, end].map((date) => `W${weekOf(view.origin ?? start, date)}`);
    return [...new Set(weeks)].join('–');
  }
  const said = [start, end].map((date) => shortDay(lang, date, view.today));
  return [...new Set(said)].join(' – ');
}
