import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** What is done to raise an element. */
export interface StripAction {
  pointer: string;
  name: string;
  /** How it moves people, in words. */
  lever: string | null;
  owner: string | null;
  due: IsoDate | null;
}

/** An element of one group. */
export interface StripCell {
  element: string;
  /** What a reader calls it. */
  name: string;
  pointer: string;
  /** 1-5 as written, else the mean of those asked, to one decimal; null where nobody knows. */
  score: number | null;
  /** How many of those asked gave 1, 2, 3, 4, 5; null where too few were asked to show it. */
  spread: readonly number[] | null;
  /** The score of the card before this one. */
  before: number | null;
  /** What one can see or hear. */
  evidence: string | null;
  /** What is open on it. */
  actions: StripAction[];
}

/** A group or a person on the strip. */
export interface StripRow {
  pointer: string;
  name: string;
  date: IsoDate | null;
  /** Day of the card before this one. */
  before: IsoDate | null;
  /** Where the change was, in words. */
  stage: string | null;
  headcount: number | null;
  /** How many people were asked one by one. */
  asked: number;
  /** In the order in which they are to be reached. */
  cells: StripCell[];
  /** `barrier` and `incomplete` at `element`; `clear` where each is above the limit. */
  status: 'barrier' | 'incomplete' | 'clear';
  element: string | null;
  /** How many of those asked are held up at each element; null where too few were asked to show it. */
  barriers: { element: string; name: string; count: number }[] | null;
  /** Progress of each dated card in per cent, oldest first; a single one is no trend. */
  trend: { date: IsoDate; progress: number }[];
  /** Cards that are no step of it, in words; null where all are. */
  notCounted: string | null;
  /** Path of the other card that says it; null for this one, of which alone the pointers are. */
  path: string | null;
}

/** Groups by the five elements of ADKAR: the first that holds each up, and what is done about it. */
export interface BarrierStripView extends ViewBase {
  type: 'barrier-strip';
  /** Highest score that holds people up. */
  limit: number;
  /** Fewest people asked of whom a spread is shown. */
  fewest: number;
  rows: StripRow[];
}
