import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowExit, FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { fitsPaper } from '../../parts/paper.ts';
import { textWidth, wrap } from '../../parts/text-fit.ts';
import { exitText } from '../../parts/exit-text.ts';
import { stepName } from './captions.ts';
import { ladderOf, type Ladder } from '../../parts/ladder.ts';
import { word } from './words.ts';

export const LINE = 15;
/** Of a lane, without room to spare and with it. */
const LEAST_LANE = 132;
const MOST_LANE = 210;
/** Room at both sides of a step. */
const EDGE = 10;
/** The columns of times and of exits, and the lines that lead back between lanes and exits. */
export const TIMES = 112;
const LEAST_EXITS = 220;
const MOST_EXITS = 380;
const TRACKS = 34;
export const DIAMOND = 9;
const GAP = 20;

export interface PlacedExit {
  exit: FlowExit;
  lines: string[];
  /** Where its line begins. */
  from: { x: number; y: number };
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its line turns to the step that it leads to; null where it leads out. */
  back: { track: number; x: number; y: number } | null;
}

export interface PlacedStep {
  step: FlowStep;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Middle of the diamond, with the words left of it; null without a check. */
  check: { x: number; y: number; lines: string[] } | null;
  /** Where the line to the next step begins. */
  foot: number;
  /** Where the row ends. */
  bottom: number;
}

export interface FlowLayout {
  width: number;
  height: number;
  /** Left edge of the lanes, and the width of one. */
  left: number;
  lane: number;
  heads: string[][];
  top: number;
  steps: PlacedStep[];
  exits: PlacedExit[];
  ladder: Ladder | null;
}

/** True for a procedure whose lanes have room beside times and exits, in pixels. */
export function hasRoom(view: FlowView, room: number): boolean {
  const lanes = rolesOf(view).length;
  return (
    room >= lanes * LEAST_LANE + (ladderOf(view) ? TIMES : 0) + (hasExits(view) ? TRACKS + LEAST_EXITS : 0)
  );
}

const hasExits = ({ steps }: FlowView): boolean => steps.some(({ exits }) => exits.length > 0);

/** Roles with a step; null stands for steps that nobody is named for. */
function rolesOf({ roles, steps }: FlowView): (string | null)[] {
  return steps.some(({ role }) => role === null) ? [...roles, null] : roles;
}

/** True for a drawing that can be read on paper. */
export const isLegible = ({ width, height }: FlowLayout): boolean => fitsPaper(width, height);

/** Columns of a drawing, in pixels. */
interface Columns {
  left: number;
  lane: number;
  laneEnd: number;
  /** Of what exits say. */
  words: number;
  width: number;
}

function columnsOf(view: FlowView, room: number): Columns {
  const count = Math.max(rolesOf(view).length, 1);
  const left = ladderOf(view) ? TIMES : 0;
  const least = hasExits(view) ? TRACKS + LEAST_EXITS : 0;
  const lane = Math.min(Math.max((room - left - least - 2) / count, LEAST_LANE), MOST_LANE);
  const laneEnd = left + count * lane;
  const words = Math.min(Math.max(room - laneEnd - TRACKS - 2, LEAST_EXITS), MOST_EXITS);
  return { left, lane, laneEnd, words, width: laneEnd + (least === 0 ? 0 : TRACKS + words) + 2 };
}

/** A step with its check under it. */
function placeStep(step: FlowStep, x: number, y: number, width: number): Omit<PlacedStep, 'bottom'> {
  const lines = wrap(stepName(step), width - 18);
  const height = lines.length * LINE + 12;
  const box = { step, x, y, width, height, lines };
  if (step.check === null) return { ...box, check: null, foot: y + height };
  const said = wrap(step.check, width - 2 * DIAMOND - 14, 4);
  const middle = y + height + 8 + Math.max(said.length * 13, 2 * DIAMOND) / 2;
  return {
    ...box,
    check: { x: x + width - DIAMOND - 3, y: middle, lines: said },
    foot: middle + DIAMOND,
  };
}

/** What the exits of a step say, one under the other: that of a check beside its diamond, others beside the step. */
function placeExits(
  { step, check, ...box }: Omit<PlacedStep, 'bottom'>,
  { laneEnd, words }: Columns,
  lang: Lang,
): PlacedExit[] {
  const isOfCheck = ({ type }: FlowExit): boolean => type === 'check' && check !== null;
  let next = box.y;
  return [...step.exits]
    .sort((a, b) => Number(isOfCheck(a)) - Number(isOfCheck(b)))
    .map((exit) => {
      const lines = wrap(exitText(exit, step, lang), words - 28, 5);
      const height = lines.length * 14 + 8;
      const from =
        isOfCheck(exit) && check
          ? { x: check.x + DIAMOND, y: check.y }
          : { x: box.x + box.width, y: box.y + Math.min(box.height / 2, 14) };
      const y = isOfCheck(exit) ? Math.max(next, from.y - height / 2) : next;
      next = y + height + 6;
      const width = Math.max(...lines.map(textWidth)) + 22;
      return { exit, lines, from, x: laneEnd + TRACKS, y, width, height, back: null };
    });
}

/** Where everything of a procedure stands in a drawing at most so many pixels wide, if its lanes have room there. */
export function layoutOf(view: FlowView, lang: Lang, room: number): FlowLayout {
  const roles = rolesOf(view);
  const ladder = ladderOf(view);
  const columns = columnsOf(view, room);
  const { left, lane, laneEnd } = columns;
  const heads = roles.map((role) => wrap(role ?? word(lang, 'nobody'), lane - 20));
  const top = Math.max(...heads.map((lines) => lines.length)) * LINE + 14;

  let y = top + 6;
  const exits: PlacedExit[] = [];
  const steps = view.steps.map((step): PlacedStep => {
    const x = left + roles.indexOf(step.role) * lane + EDGE;
    const placed = placeStep(step, x, y, lane - 2 * EDGE);
    const own = placeExits(placed, columns, lang);
    exits.push(...own);
    const ends = own.map((exit) => exit.y + exit.height);
    const said = placed.check ? placed.check.y + (placed.check.lines.length * 13) / 2 : 0;
    const bottom = Math.max(placed.foot, said, ...ends);
    y = bottom + GAP;
    return { ...placed, bottom };
  });

  const byNo = new Map(steps.map((one) => [one.step.no, one]));
  let nth = 0;
  for (const one of exits) {
    const target = one.exit.to === null ? undefined : byNo.get(one.exit.to);
    if (!target) continue;
    const back = { x: target.x + target.width, y: target.y + target.height - 7 };
    one.back = { ...back, track: laneEnd + 8 + (nth++ % 4) * 5 };
  }
  const bottom = steps.at(-1)?.bottom ?? top;
  return {
    width: columns.width,
    height: bottom + (ladder ? 30 : 14),
    left,
    lane,
    heads,
    top,
    steps,
    exits,
    ladder,
  };
}
