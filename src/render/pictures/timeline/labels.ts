import { shorten, textWidth, wrap } from '../../parts/text-fit.ts';
import { LEFT, RIGHT } from './scale.ts';

export const LINE = 14;
/** A label with less room than this beside its bar stands under it. */
const LEAST = 150;

export interface PlacedText {
  text: string;
  x: number;
  anchor: 'start' | 'end';
}

/** In a drawing of a width, beside a mark on the right, or on the left where the right has no room; shortened where neither has. */
export function besideMark(text: string, from: number, to: number, width: number): PlacedText {
  const right = width - RIGHT - to - 8;
  const left = from - 8 - 10;
  const wanted = textWidth(text);
  if (wanted <= right) return { text, x: to + 8, anchor: 'start' };
  if (wanted <= left) return { text, x: from - 8, anchor: 'end' };
  return right >= left
    ? { text: shorten(text, right), x: to + 8, anchor: 'start' }
    : { text: shorten(text, left), x: from - 8, anchor: 'end' };
}

/** So many rows are looked through for room; what finds none in them gets a row of its own. */
const MOST_ROWS = 200;

/** The first row in which something from left to right has room; `ends` are the rows' ends so far. */
export function rowFor(ends: number[], left: number, right: number): number {
  let row = ends.slice(0, MOST_ROWS).findIndex((end) => end < left - 10);
  if (row < 0) row = ends.length;
  ends[row] = right;
  return row;
}

export interface PlacedLabel {
  lines: string[];
  x: number;
  anchor: 'start' | 'end';
  /** Under the bar rather than beside it. */
  below: boolean;
}

/** Where a bar's label stands: beside it on one line, else on the roomier side in up to three, else under it. */
export function besideBar(text: string, from: number, to: number, gap: number, width: number): PlacedLabel {
  const edge = width - RIGHT;
  const right = edge - to - 8;
  const left = from - gap - LEFT;
  const wanted = textWidth(text);
  if (wanted <= right) return { lines: [text], x: to + 8, anchor: 'start', below: false };
  if (wanted <= left) return { lines: [text], x: from - gap, anchor: 'end', below: false };
  if (Math.max(right, left) < LEAST)
    return { lines: wrap(text, edge - LEFT - 8, 3), x: LEFT + 8, anchor: 'start', below: true };
  return right >= left
    ? { lines: wrap(text, right, 3), x: to + 8, anchor: 'start', below: false }
    : { lines: wrap(text, left, 3), x: from - gap, anchor: 'end', below: false };
}
