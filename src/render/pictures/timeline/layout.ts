import type { Lang } from '../../../core/playbook/types.ts';
import { memoize, memoizeWeak } from '../../../core/memoize.ts';
import type { Bar, Lane, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { addDays } from '../../../core/when/dates.ts';
import { weekOf } from '../../parts/dates.ts';
import { shorten, textWidth, wrap } from '../../parts/text-fit.ts';
import type { Zoom } from '../../parts/zoom.ts';
import { besideBar, besideMark, LINE, rowFor, type PlacedLabel, type PlacedText } from './labels.ts';
import {
  dayTicks,
  LEFT,
  monthTicks,
  RIGHT,
  scaleOf,
  todayIn,
  weekTicks,
  type Scale,
  type Tick,
} from './scale.ts';
import { barText, laneState, markText } from './captions.ts';
import { word } from './words.ts';
import { placeDaysOff, type PlacedDaysOff } from './days-off.tsx';

export { WIDTH } from './scale.ts';

/** Height of a bar, and from one bar to the next. */
export const BAR = 16;
const ROW = 28;
const LANE_HEAD = 22;
const MARK_ROW = 22;

export interface PlacedBar extends PlacedLabel {
  bar: Bar;
  y: number;
  height: number;
  from: number;
  to: number;
  ghost: { from: number; to: number } | null;
}
export interface PlacedMark extends PlacedText {
  mark: Mark;
  at: number;
  y: number;
}
export interface PlacedLane {
  lane: TimelineView['lanes'][number];
  name: string[];
  note: string[];
  y: number;
  height: number;
  from: number | null;
  to: number | null;
  bars: PlacedBar[];
  /** How much of it is done where it can be folded into a line, else 0; open where it is not. */
  done: number;
  open: boolean;
}
export interface PlacedBlackout extends PlacedText {
  blackout: TimelineView['blackouts'][number];
  from: number;
  to: number;
  y: number;
}
export interface Layout {
  width: number;
  /** Width of a day, in pixels. */
  day: number;
  /** The first day of the axis, and where it begins. */
  from: string;
  left: number;
  height: number;
  axisY: number;
  lanesEnd: number;
  today: number | null;
  /** Where a drawing that is wider than its frame is scrolled to. */
  focus: number;
  months: Tick[];
  weeks: Tick[];
  days: Tick[];
  marks: PlacedMark[];
  lanes: PlacedLane[];
  blackouts: PlacedBlackout[];
  daysOff: PlacedDaysOff[];
}

/** Marks in rows on top, so that no label runs over another. */
function placeMarks(
  marks: Mark[],
  { x, width: whole }: Scale,
  lang: Lang,
): { placed: PlacedMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const at = x(addDays(mark.date, 1));
    const label = besideMark(markText(mark, lang), at - 6, at + 6, whole);
    const width = textWidth(label.text);
    const left = label.anchor === 'start' ? at - 8 : label.x - width;
    const right = label.anchor === 'start' ? label.x + width : at + 8;
    return { ...label, mark, at, y: 14 + rowFor(ends, left, right) * MARK_ROW };
  });
  return { placed, rows: ends.length };
}

function placeBar(bar: Bar, y: number, { x, width }: Scale, lang: Lang): PlacedBar {
  const from = x(bar.start);
  const to = Math.max(x(addDays(bar.end, 1)), from + 4);
  const label = besideBar(barText(bar, lang), from, to, bar.critical ? 14 : 8, width);
  const ghost = bar.baseline && { from: x(bar.baseline.start), to: x(addDays(bar.baseline.end, 1)) };
  const foot = BAR + (ghost ? 6 : 0);
  const text = label.lines.length * LINE;
  const height = label.below ? foot + text + 10 : Math.max(ROW, foot + 8, text + 12);
  return { ...label, bar, from, to, y, height, ghost };
}

/** True for a phase that is over, with all of its work. */
const isOver = ({ state, bars }: Lane): boolean =>
  state === 'done' && bars.every((bar) => bar.state === 'done' || bar.state === 'cancelled');

function placeLanes(
  view: TimelineView,
  top: number,
  scale: Scale,
  lang: Lang,
  isOpen: (lane: Lane) => boolean,
): PlacedLane[] {
  const { x } = scale;
  let y = top;
  return view.lanes.map((lane) => {
    let next = y + LANE_HEAD;
    const done = isOver(lane) ? lane.bars.length : 0;
    const open = done === 0 || isOpen(lane);
    const bars = (open ? lane.bars : []).map((bar) => {
      const placed = placeBar(bar, next, scale, lang);
      next += placed.height;
      return placed;
    });
    const origin = view.origin;
    const weeks =
      origin && lane.start && lane.end ? `W${weekOf(origin, lane.start)}–W${weekOf(origin, lane.end)}` : null;
    const name = wrap(lane.name, LEFT - 36);
    const said = open ? '' : word(lang, 'doneOf', { done, all: done });
    const note = wrap([weeks, laneState(lane, lang), said].filter(Boolean).join(' · '), LEFT - 24);
    const height = Math.max(next - y + 2, (name.length + note.length) * 15 + 16, 46);
    const placed = {
      lane,
      name,
      note,
      y,
      height,
      from: lane.start ? x(lane.start) : null,
      to: lane.end ? x(addDays(lane.end, 1)) : null,
      bars,
      done,
      open,
    };
    y += height;
    return placed;
  });
}

export function placeBlackouts(
  view: TimelineView,
  { from, to, x, width: whole }: Scale,
  top: number,
  left = LEFT,
): PlacedBlackout[] {
  const ends: number[] = [];
  return view.blackouts
    .filter(({ start, end }) => start < to && end >= from)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map((blackout): PlacedBlackout => {
      const begins = x(blackout.start < from ? from : blackout.start);
      const right = x(blackout.end >= to ? to : addDays(blackout.end, 1));
      const text = shorten(blackout.name, whole - RIGHT - left);
      const width = textWidth(text);
      const at = Math.min(Math.max((begins + right - width) / 2, left), whole - RIGHT - width);
      const y = top + 14 + rowFor(ends, at, at + width) * 16;
      return { text, x: at, anchor: 'start', blackout, from: begins, to: right, y };
    });
}

/** What stands above the lanes. */
export type Axis = Pick<Layout, 'width' | 'axisY' | 'today' | 'months' | 'weeks' | 'days'> & {
  /** Where the lanes begin. */
  lanesTop: number;
};

function axisIn(view: TimelineView, lang: Lang, scale: Scale, rows: number): Axis {
  const { today } = todayIn(view, scale);
  const weeks = weekTicks(view, scale);
  const axisY = rows * MARK_ROW + (today === null ? 6 : 22);
  return {
    width: scale.width,
    axisY,
    today,
    months: monthTicks(view, scale, lang),
    weeks,
    days: dayTicks(view, scale),
    lanesTop: axisY + (weeks.length > 0 ? 42 : 24),
  };
}

/** The axis alone; null where nothing has a date. */
export function axisOf(view: TimelineView, lang: Lang, zoom: Zoom): Axis | null {
  const scale = scaleOf(view, { zoom });
  return scale && axisIn(view, lang, scale, placeMarks(view.marks, scale, lang).rows);
}

/**
 * Where everything of a timeline stands, in pixels; null where nothing has a date.
 *
 * @param isOpen false for a phase that is folded into a line once it is done
 */
export function foldedLayoutOf(
  view: TimelineView,
  lang: Lang,
  zoom: Zoom = 'fit',
  isOpen: (lane: Lane) => boolean,
): Layout | null {
  const scale = scaleOf(view, { zoom });
  if (!scale) return null;
  const { placed: marks, rows } = placeMarks(view.marks, scale, lang);
  const { lanesTop, ...axis } = axisIn(view, lang, scale, rows);
  const lanes = placeLanes(view, lanesTop, scale, lang, isOpen);
  const last = lanes.at(-1);
  const lanesEnd = last ? last.y + last.height : axis.axisY + 44;
  const blackouts = placeBlackouts(view, scale, lanesEnd);
  const height = blackouts.reduce((lowest, { y }) => Math.max(lowest, y), lanesEnd) + 8;
  return {
    ...axis,
    day: scale.day,
    from: scale.from,
    left: scale.x(scale.from),
    height,
    lanesEnd,
    focus: todayIn(view, scale).focus,
    marks,
    lanes,
    blackouts,
    daysOff: placeDaysOff(view, scale),
  };
}

const layouts = memoizeWeak((view: TimelineView) =>
  memoize((lang: Lang) => memoize((zoom: Zoom) => foldedLayoutOf(view, lang, zoom, () => true))),
);

/**
 * The same with every phase open. Found once for a view, whose drawing
 * and paper both ask.
 */
export function layoutOf(view: TimelineView, lang: Lang, zoom: Zoom = 'fit'): Layout | null {
  return layouts(view)(lang)(zoom);
}
