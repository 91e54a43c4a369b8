import { scaleTime } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { memoize } from '../../../core/memoize.ts';
import { addDays, addMonths, daysBetween } from '../../../core/when/dates.ts';
import { weekOf } from '../../parts/dates.ts';
import { textWidth } from '../../parts/text-fit.ts';
import { STRIP_WEEKS, ZOOMS, type Zoom } from '../../parts/zoom.ts';

/** Width of the column of names, of the whole, and the room kept free at the right. */
export const LEFT = 190;
export const WIDTH = 1160;
export const RIGHT = 20;

/** Pixels a day; the whole plan and a strip of weeks take what a page has. */
const DAY_WIDTHS: Record<Exclude<Zoom, 'fit' | 'strip'>, number> = {
  quarter: 1.5,
  month: 4,
  week: 12,
  day: 36,
};
/** Wider than that nobody scrolls: eleven years in days, a hundred in months. */
const MOST_WIDTH = 150_000;

export interface Tick {
  x: number;
  label: string;
}

export interface Scale {
  from: string;
  /** The day after the last. */
  to: string;
  /** Where the drawing ends; the room at the right belongs to it. */
  width: number;
  /** What it is zoomed to: coarser than what was asked for where that is too wide. */
  zoom: Zoom;
  /** Width of a day, in pixels. */
  day: number;
  x(date: string): number;
}

const time = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** From the first to the last day of the plan, baselines included; null where nothing has a date. */
export function scaleOf(
  view: TimelineView,
  { left = LEFT, room = RIGHT + 40, width: least = WIDTH, zoom = 'fit' as Zoom } = {},
): Scale | null {
  if (!view.start || !view.end) return null;
  const baselines = view.lanes.flatMap(({ bars }) => bars.flatMap(({ baseline }) => baseline ?? []));
  const from = baselines.reduce((day, { start }) => (start < day ? start : day), view.start);
  const to = addDays(
    baselines.reduce((day, { end }) => (end > day ? end : day), view.end),
    1,
  );
  const track = least - left - room;
  const days = daysBetween(from, to);
  const widthAt = (one: Zoom): number => {
    if (one === 'fit') return track;
    return one === 'strip' ? Math.max(track, (days * track) / (7 * STRIP_WEEKS)) : days * DAY_WIDTHS[one];
  };
  const coarser = ZOOMS.slice(0, ZOOMS.indexOf(zoom) + 1);
  const shown = coarser.findLast((one) => widthAt(one) <= MOST_WIDTH) ?? 'fit';
  const width = Math.max(least, Math.ceil(left + widthAt(shown) + room));
  const scale = scaleTime()
    .domain([time(from), time(to)])
    .range([left, left + widthAt(shown)]);
  const day = widthAt(shown) / days;
  // Everything of a plan stands on a few of its days.
  const x = memoize((date: string) => Math.round(scale(time(date)) * 10) / 10);
  return { from, to, width, zoom: shown, day, x };
}

/** Where today is in a drawing, null where it is not in it, and what the drawing is scrolled to. */
export function todayIn(
  view: TimelineView,
  { from, to, width, x }: Scale,
): { today: number | null; focus: number } {
  const before = view.axis === 'relative' || view.today < from;
  if (before || view.today >= to) return { today: null, focus: before ? 0 : width };
  return { today: x(view.today), focus: x(view.today) };
}

/** The first of some steps that is wide enough, or null. */
function stepFor(unit: number, room: number, steps: number[]): number | null {
  return steps.find((step) => unit * step >= room) ?? null;
}

export function weekTicks(view: TimelineView, { from, to, x }: Scale): Tick[] {
  const origin = view.origin ?? from;
  const room = Math.max(6.2 * `W${weekOf(origin, to)}`.length + 6, 28);
  const step = stepFor(x(addDays(from, 7)) - x(from), room, [1, 2, 4, 13]);
  const ticks: Tick[] = [];
  if (step === null) return ticks;
  for (let n = 1, date = origin; date < to; n += step, date = addDays(date, 7 * step))
    if (date >= from) ticks.push({ x: x(date), label: `W${n}` });
  return ticks;
}

/** Days of the month between the beginnings of the weeks, where there is room for every one. */
export function dayTicks(view: TimelineView, { from, to, x }: Scale): Tick[] {
  if (view.axis === 'relative' || x(addDays(from, 1)) - x(from) < 20) return [];
  const ticks: Tick[] = [];
  const origin = view.origin ?? from;
  for (let date = from; date < to; date = addDays(date, 1))
    if (daysBetween(origin, date) % 7 !== 0) ticks.push({ x: x(date), label: String(Number(date.slice(8))) });
  return ticks;
}

/** Months from one label to the next: as many as its text needs, whole years where that is more than one. */
const MONTH_STEPS = [1, 2, 3, 6, ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years) => 12 * years)];

/** The quarter in which a month begins. */
function quarterOf(month: Date, lang: Lang): string {
  const quarter = Math.floor(month.getUTCMonth() / 3) + 1;
  const year = month.getUTCFullYear();
  return lang === 'zh' ? `${year}年Q${quarter}` : `Q${quarter} ${year}`;
}

function monthsOf(view: TimelineView, { from, to, x, zoom }: Scale, lang: Lang): Tick[] {
  const steps = zoom === 'quarter' ? MONTH_STEPS.filter((months) => months % 3 === 0) : MONTH_STEPS;
  const every = stepFor(x(addDays(from, 30)) - x(from), 62, steps) ?? MONTH_STEPS.at(-1) ?? 1;
  if (view.axis === 'relative') {
    const origin = view.origin ?? from;
    const most = Math.ceil(daysBetween(origin, to) / 28);
    const months: Tick[] = [];
    for (let n = 1; n <= most && addMonths(origin, n - 1) < to; n += every)
      months.push({ x: x(addMonths(origin, n - 1)), label: lang === 'zh' ? `第${n}个月` : `Month ${n}` });
    return months;
  }
  const monthForm = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const interval = (every < 12 ? utcMonth.every(every) : utcYear.every(every / 12)) ?? utcMonth;
  // The month in which the plan begins keeps its label, though its first day lies before the axis.
  return interval.range(every > 12 ? time(from) : interval.floor(time(from)), time(to)).map((date) => ({
    x: Math.max(x(from), x(date.toISOString().slice(0, 10))),
    label: zoom === 'quarter' && every === 3 ? quarterOf(date, lang) : monthForm.format(date),
  }));
}

/** Months with a label where there is room for it before the next and before the edge. */
export function monthTicks(view: TimelineView, scale: Scale, lang: Lang): Tick[] {
  const months = monthsOf(view, scale, lang);
  return months.map(({ x, label }, index) => {
    const room = (months[index + 1]?.x ?? scale.width) - x;
    return { x, label: textWidth(label) + 6 <= room ? label : '' };
  });
}
