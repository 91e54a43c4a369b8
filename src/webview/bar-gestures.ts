import type { Intent } from '../core/generated/intents.ts';
import { addDays } from '../core/when/dates.ts';
import { word } from './words.ts';

/** What a gesture comes to, in one step, and the words for whoever does not see it. */
export interface Gesture {
  intents: Intent[];
  spoken: string;
}

/** A bar of a timeline and the days it says it takes. */
export interface Bar {
  pointer: string;
  start: string;
  end: string;
  /** A milestone, gate or win: it has no length that could be changed. */
  isMark?: true;
}

/** What is taken hold of: the whole bar, or its end alone. */
export type Grip = 'bar' | 'end';

/**
 * What comes of bars that are taken by so many days, or null where nothing does: they stay where they are, or one
 * would end before it begins.
 */
export function barGesture(
  grip: Grip,
  bars: readonly Bar[],
  days: number,
  lang: 'en' | 'zh',
): Gesture | null {
  const [first] = bars;
  if (days === 0 || !first) return null;
  if (grip === 'bar') {
    return {
      intents: bars.map(({ pointer }) => ({ type: 'move-bar', pointer, days })),
      spoken: word(lang, bars.length === 1 ? 'moved' : 'movedAll', { days, count: bars.length }),
    };
  }
  const { pointer, start, end, isMark } = first;
  const last = addDays(end, days);
  if (last < start || isMark) return null;
  return {
    intents: [{ type: 'resize-bar', pointer, start, end: last }],
    spoken: word(lang, 'resized', { start, end: last }),
  };
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>;

/** Arrow keys: a day, with Shift a week; with Alt the end alone. Null for every other key. */
export function barStep({ key, shiftKey, altKey }: Key): { grip: Grip; days: number } | null {
  const sign = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return sign === 0 ? null : { grip: altKey ? 'end' : 'bar', days: sign * (shiftKey ? 7 : 1) };
}

/** Near the right edge of a bar a drag changes its end, elsewhere it moves the whole. */
const EDGE = 6;
/** A bar that is hardly wider than its edge can only be moved. */
const NARROW = 12;

/**
 * What a pointer takes hold of, in pixels of the screen.
 * @param x where the pointer goes down
 */
export function gripAt(x: number, { right, width }: { right: number; width: number }): Grip {
  return Math.abs(right - x) < EDGE && width > NARROW ? 'end' : 'bar';
}

/** A hand is not quite still when it clicks. */
const SLOP = 3;

/**
 * The whole days that a pointer has come, or null while it may be a click yet.
 * @param distance to the right, in pixels
 * @param day width of a day, in pixels
 * @param dragged whether it was a drag already; it may come back then
 */
export function daysDragged(distance: number, day: number, dragged: boolean): number | null {
  return Math.abs(distance) < SLOP && !dragged ? null : Math.round(distance / day);
}
