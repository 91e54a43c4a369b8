import type { Lang } from '../../../core/playbook/types.ts';
import type { Bar, Lane, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { addDays } from '../../../core/when/dates.ts';
import { criterionText } from '../../parts/criterion.ts';
import { shortSpan, weekOf } from '../../parts/dates.ts';
import { shorten, textWidth, wrap } from '../../parts/text-fit.ts';
import type { Zoom } from '../../parts/zoom.ts';
import { barName, barNotes, laneState, markText } from './captions.ts';
import { placeDaysOff, type PlacedDaysOff } from './days-off.tsx';
import { LINE } from './labels.ts';
import { placeBlackouts, type PlacedBlackout } from './layout.ts';
import { monthTicks, scaleOf, todayIn, weekTicks, type Scale, type Tick } from './scale.ts';
import { word } from './words.ts';

/** Where names begin, and the room at both edges of the strip. */
export const INDENT = 26;
const EDGE = 8;
/** Height of a bar. */
export const STRIP_BAR = 12;
export const AXIS = 52;

/** One piece of work, milestone, gate or win: its name, under it what else is said, under that its place in time. */
export interface StripRow {
  what: { bar: Bar } | { mark: Mark };
  y: number;
  height: number;
  name: string[];
  /** Said in a quieter voice; the first behind the name where `beside`. */
  notes: string[];
  beside: boolean;
  /** Top of the bar or sign. */
  track: number;
  from: number;
  to: number;
  ghost: { from: number; to: number } | null;
}

export interface StripLane {
  lane: Lane;
  y: number;
  height: number;
  name: string[];
  note: string;
  /** How much of it is done, which is folded away unless `open`. */
  done: number;
  open: boolean;
  from: number | null;
  to: number | null;
  rows: StripRow[];
}

export interface StripLayout {
  width: number;
  height: number;
  /** Width of a day, in pixels. */
  day: number;
  /** The first day of the axis, and where it begins. */
  from: string;
  left: number;
  top: number;
  lanesEnd: number;
  today: number | null;
  /** Where the strip is scrolled to: today, or the end of the plan that is nearer to it. */
  focus: number;
  months: (Tick & { to: number })[];
  weeks: Tick[];
  lanes: StripLane[];
  blackouts: PlacedBlackout[];
  daysOff: PlacedDaysOff[];
}

/** What the layout is asked for. */
export interface StripOptions {
  zoom: Zoom;
  /** Of what is seen at once, in pixels. */
  room: number;
  /** True for lanes that show what is done, too. */
  isOpen(lane: Lane): boolean;
}

const isOver = ({ state }: Bar | Mark): boolean => state === 'done' || state === 'cancelled';

/** Marks by the lane they say, else by the phase in whose days they are, else with the last. */
function marksByLane({ lanes, marks }: TimelineView): Map<Lane, Mark[]> {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const byLane = new Map<Lane, Mark[]>(lanes.map((lane) => [lane, []]));
  for (const mark of marks) {
    const own =
      (mark.lane === null ? undefined : byId.get(mark.lane)) ??
      lanes.find(({ start, end }) => start && end && start <= mark.date && mark.date <= end) ??
      lanes.at(-1);
    if (own) byLane.get(own)?.push(mark);
  }
  return byLane;
}

function rowOf(
  { name: full, notes: quiet, below = [] }: { name: string; notes: string[]; below?: string[] },
  place: { from: number; to: number; ghost: StripRow['ghost']; tall: number },
  what: StripRow['what'],
  y: number,
  room: number,
): StripRow {
  const width = room - INDENT - EDGE;
  const note = quiet.filter(Boolean).join(' · ');
  const beside = textWidth(`${full} · ${note}`) <= width;
  const name = wrap(full, width, 3);
  const notes = [
    ...(note === '' ? [] : [shorten(note, width)]),
    ...below.flatMap((line) => wrap(line, width, 2)),
  ];
  const lines = name.length + notes.length - (beside && note !== '' ? 1 : 0);
  const track = y + 8 + lines * LINE;
  const height = track - y + place.tall + (place.ghost ? 6 : 0) + 6;
  return { ...place, what, y, height, name, notes, beside: beside && note !== '', track };
}

/** What stands above the lanes of a strip. */
export type StripAxis = Pick<StripLayout, 'width' | 'today' | 'months' | 'weeks'>;

const stripScale = (view: TimelineView, room: number, zoom: Zoom): Scale | null =>
  scaleOf(view, { left: EDGE, room: EDGE, width: room, zoom });

function axisIn(view: TimelineView, lang: Lang, scale: Scale): StripAxis {
  return {
    width: scale.width,
    today: todayIn(view, scale).today,
    months: sticky(monthTicks(view, scale, lang), scale),
    weeks: weekTicks(view, scale),
  };
}

/** The axis alone; null where nothing has a date. */
export function stripAxisOf(view: TimelineView, lang: Lang, zoom: Zoom, room: number): StripAxis | null {
  const scale = stripScale(view, room, zoom);
  return scale && axisIn(view, lang, scale);
}

/** The layout of a plan for a panel, in pixels of the screen; null where nothing has a date. */
export function stripOf(view: TimelineView, lang: Lang, options: StripOptions): StripLayout | null {
  const { zoom, room, isOpen } = options;
  const scale = stripScale(view, room, zoom);
  if (!scale) return null;
  const { x, day } = scale;
  const marksOf = marksByLane(view);

  const barRow = (bar: Bar, y: number): StripRow => {
    const begins = x(bar.start);
    const ghost = bar.baseline && { from: x(bar.baseline.start), to: x(addDays(bar.baseline.end, 1)) };
    const place = { from: begins, to: Math.max(x(addDays(bar.end, 1)), begins + 4), ghost, tall: STRIP_BAR };
    const notes = [...barNotes(bar, lang), shortSpan(view, lang, bar.start, bar.end)];
    return rowOf({ name: barName(bar, lang), notes }, place, { bar }, y, room);
  };
  const markRow = (mark: Mark, y: number): StripRow => {
    const at = x(addDays(mark.date, 1));
    const notes = [word(lang, mark.type), mark.owner ?? '', shortSpan(view, lang, mark.date, mark.date)];
    const below = (mark.criteria ?? []).map((one) => `– ${criterionText(one, lang)}`);
    const place = { from: at, to: at, ghost: null, tall: 18 };
    return rowOf({ name: markText(mark, lang), notes, below }, place, { mark }, y, room);
  };

  let y = AXIS;
  const lanes = view.lanes.map((lane): StripLane => {
    const marks = marksOf.get(lane) ?? [];
    const done = lane.bars.filter(isOver).length + marks.filter(isOver).length;
    const open = isOpen(lane);
    const name = wrap(lane.name, room - INDENT - EDGE, 3);
    const note = shorten(laneNote(view, lane, lang), room - INDENT - EDGE);
    const top = y;
    y += 16 + (name.length + 1) * 15;
    const rows: StripRow[] = [];
    const put = (row: StripRow): void => {
      rows.push(row);
      y += row.height;
    };
    for (const bar of lane.bars) if (open || !isOver(bar)) put(barRow(bar, y));
    for (const mark of marks) if (open || !isOver(mark)) put(markRow(mark, y));
    if (rows.length > 0) y += 4;
    return {
      lane,
      y: top,
      height: y - top,
      name,
      note,
      done,
      open,
      from: lane.start ? x(lane.start) : null,
      to: lane.end ? x(addDays(lane.end, 1)) : null,
      rows,
    };
  });
  const blackouts = placeBlackouts(view, scale, y, EDGE);
  const height = blackouts.reduce((lowest, one) => Math.max(lowest, one.y), y) + 8;
  return {
    ...axisIn(view, lang, scale),
    height,
    day,
    from: scale.from,
    left: x(scale.from),
    top: AXIS,
    lanesEnd: y,
    focus: todayIn(view, scale).focus,
    lanes,
    blackouts,
    daysOff: placeDaysOff(view, scale),
  };
}

/** Ticks with where the next one begins, so that a label can stay in sight up to there. */
function sticky(ticks: Tick[], { width }: Scale): (Tick & { to: number })[] {
  return ticks.map((tick, index) => ({ ...tick, to: ticks[index + 1]?.x ?? width }));
}

/** Weeks, state and how much is done of a lane. */
function laneNote(view: TimelineView, lane: Lane, lang: Lang): string {
  const { origin } = view;
  const { start, end, bars } = lane;
  const weeks = origin && start && end ? `W${weekOf(origin, start)}–W${weekOf(origin, end)}` : '';
  const counted = bars.filter(({ state }) => state !== 'cancelled');
  const done = counted.filter(({ state }) => state === 'done').length;
  const said = counted.length > 0 ? word(lang, 'doneOf', { done, all: counted.length }) : '';
  return [weeks, laneState(lane, lang), said].filter(Boolean).join(' · ');
}
