import { scaleTime } from 'd3-scale';
import { utcMonth } from 'd3-time';
import type { Bar, Mark, TimelineView } from '../core/views/types.ts';
import { addDays, addMonths, daysBetween } from '../core/when/dates.ts';
import type { Lang } from '../core/playbook/types.ts';

export const LEFT = 190;
export const WIDTH = 1240;
const RIGHT = 20;
const ROW = 26;
const LANE_HEAD = 14;
const MARK_ROW = 22;
const AXIS = 44;

export interface PlacedText {
  text: string;
  x: number;
  anchor: 'start' | 'end';
}
export interface PlacedBar extends PlacedText {
  bar: Bar;
  y: number;
  from: number;
  to: number;
  /** Where it was planned to be. */
  ghost: { from: number; to: number } | null;
}
export interface PlacedMark extends PlacedText {
  mark: Mark;
  at: number;
  y: number;
}
export interface PlacedLane {
  lane: TimelineView['lanes'][number];
  y: number;
  height: number;
  from: number | null;
  to: number | null;
  bars: PlacedBar[];
}
export interface Layout {
  /** Width of a day, in pixels. */
  day: number;
  height: number;
  axisY: number;
  today: number | null;
  months: { x: number; label: string }[];
  weeks: { x: number; label: string }[];
  /** Stretches in which nothing may go live. */
  blackouts: { from: number; to: number; name: string }[];
  marks: PlacedMark[];
  lanes: PlacedLane[];
}

const time = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Width of a text at 12 px: Chinese characters are as wide as they are high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/.test(character) ? 12 : 6.6;
  return width;
}

/** Breaks a lane's name into lines that fit the column; nothing is cut off. */
export function laneName(text: string): string[] {
  const out = [''];
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? []) {
    const last = out[out.length - 1] ?? '';
    const wide = [...(last + part)].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 13 : 7), 0);
    if (last !== '' && wide > LEFT - 30) out.push(part);
    else out[out.length - 1] = last + part;
  }
  return out;
}

/** Beside the bar on the right, or on the left where the right has no room. */
function beside(text: string, from: number, to: number): PlacedText {
  const width = textWidth(text);
  if (to + 8 + width <= WIDTH - RIGHT || from - 8 - width < LEFT) return { text, x: to + 8, anchor: 'start' };
  return { text, x: from - 8, anchor: 'end' };
}

/** Rows of marks on top, so that no label runs over another. */
function placeMarks(marks: Mark[], x: (date: string) => number): { placed: PlacedMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const at = x(addDays(mark.date, 1));
    const label = beside(mark.name, at - 6, at + 6);
    const width = textWidth(mark.name);
    const left = label.anchor === 'start' ? at - 8 : label.x - width;
    const right = label.anchor === 'start' ? label.x + width : at + 8;
    let row = ends.findIndex((end) => end < left - 10);
    if (row < 0) row = ends.length;
    ends[row] = right;
    return { ...label, mark, at, y: 12 + row * MARK_ROW };
  });
  return { placed, rows: ends.length };
}

/** Months from one label to the next, so that a label has 76 pixels. */
function monthStep(days: number): number {
  const room = ((WIDTH - RIGHT - LEFT) / Math.max(days, 1)) * 30;
  return [1, 2, 3, 6].find((step) => room * step >= 76) ?? 12;
}

function ticks(view: TimelineView, x: (date: string) => number, from: string, to: string, lang: Lang) {
  const origin = view.origin ?? from;
  const days = daysBetween(from, to);
  const step = days > 500 ? 4 : days > 220 ? 2 : 1;
  const weeks: Layout['weeks'] = [];
  if (days <= 760) {
    for (let n = 1, date = origin; date <= to; n += step, date = addDays(date, 7 * step)) {
      if (date >= from) weeks.push({ x: x(date), label: `W${n}` });
    }
  }
  if (view.axis === 'relative') {
    const months: Layout['months'] = [];
    const step = monthStep(days);
    for (let n = 1, date = origin; date <= to; n += step, date = addMonths(origin, n - 1)) {
      months.push({ x: x(date), label: lang === 'zh' ? `第${n}个月` : `Month ${n}` });
    }
    return { months, weeks };
  }
  const form = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const range = (utcMonth.every(monthStep(days)) ?? utcMonth).range(utcMonth.floor(time(from)), time(to));
  // The month in which the plan begins keeps its label, though its first day lies before the axis.
  const months = range.map((date) => ({
    x: Math.max(LEFT, x(date.toISOString().slice(0, 10))),
    label: form.format(date),
  }));
  return { months, weeks };
}

/** Where everything of a timeline stands, in pixels; null where nothing has a date. */
export function layoutOf(view: TimelineView, lang: Lang): Layout | null {
  if (!view.start || !view.end) return null;
  const from = view.start;
  const to = addDays(view.end, 1);
  const scale = scaleTime()
    .domain([time(from), time(to)])
    .range([LEFT, WIDTH - RIGHT - 40]);
  const x = (date: string): number => Math.round(scale(time(date)) * 10) / 10;
  const clamp = (value: number): number => Math.min(Math.max(value, LEFT), WIDTH - RIGHT);
  const { placed: marks, rows } = placeMarks(view.marks, x);
  const axisY = rows * MARK_ROW + 10;
  let y = axisY + AXIS;
  const lanes = view.lanes.map((lane): PlacedLane => {
    const top = y;
    const bars = lane.bars.map((bar, index): PlacedBar => {
      const left = x(bar.start);
      const right = Math.max(x(addDays(bar.end, 1)), left + 4);
      const text = [bar.name, bar.owner && `@${bar.owner}`].filter(Boolean).join(' · ');
      return {
        ...beside(text, left, right),
        bar,
        ghost: bar.baseline && {
          from: clamp(x(bar.baseline.start)),
          to: clamp(x(addDays(bar.baseline.end, 1))),
        },
        from: left,
        to: right,
        y: top + LANE_HEAD + 8 + index * ROW,
      };
    });
    const height = Math.max(LANE_HEAD + 10 + bars.length * ROW, 32 + laneName(lane.name).length * 15);
    y += height;
    return {
      lane,
      y: top,
      height,
      from: lane.start ? x(lane.start) : null,
      to: lane.end ? x(addDays(lane.end, 1)) : null,
      bars,
    };
  });
  const shown = view.axis === 'dated' && view.today >= from && view.today <= to;
  return {
    day: (WIDTH - RIGHT - 40 - LEFT) / daysBetween(from, to),
    height: y + 10,
    axisY,
    today: shown ? x(view.today) : null,
    ...ticks(view, x, from, to, lang),
    blackouts: view.blackouts
      .filter((blackout) => blackout.end >= from && blackout.start <= to)
      .map(({ start, end, name }) => ({ from: clamp(x(start)), to: clamp(x(addDays(end, 1))), name })),
    marks,
    lanes,
  };
}
