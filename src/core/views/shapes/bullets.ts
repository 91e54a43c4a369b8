import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** How a metric stands; `open` where it cannot be judged. */
export type BulletStatus =
  'met' | 'on-track' | 'at-risk' | 'off-track' | 'missed' | 'regressing' | 'too-early' | 'no-data' | 'open';

/** A value on the axis of its metric, as its reader writes it. */
export interface BulletValue {
  value: number;
  text: string;
  date: IsoDate | null;
}

/** What the last review of a metric found, and what is done about it. */
export interface BulletReview {
  pointer: string;
  date: IsoDate | null;
  finding: string | null;
  cause: string | null;
  action: string | null;
  owner: string | null;
  due: string | null;
  isDone: boolean;
}

/** A gate that asks for the metric. */
export interface BulletGate {
  name: string;
  /** What it asks for: `≥ 90 %`. */
  text: string;
  date: IsoDate | null;
}

/** One metric: where it was, is, should be today and is to be. */
export interface Bullet {
  pointer: string;
  name: string;
  role: 'leading' | 'lagging';
  status: BulletStatus;
  /** True for what a review has to speak of. */
  isRed: boolean;
  baseline: BulletValue | null;
  /** Where the way to the target begins, where that is known. */
  start: number | null;
  /** Where it should be today. */
  expected: BulletValue | null;
  current: BulletValue | null;
  target: BulletValue | null;
  /** True where less is better: then less lies to the right. */
  isFalling: boolean;
  /** The ends of the target, the same where it is one number. */
  range: [number, number] | null;
  /** Dated readings, else those of copies, oldest first, with the baseline where that has a day. */
  trend: { date: IsoDate; value: number; text: string }[];
  /** What copies of the dashboard say, where the trend is theirs; left out where it is not. */
  copies?: { steps: { date: IsoDate; text: string }[]; left: string | null } | undefined;
  owner: string | null;
  /** How often it is read, as written. */
  cadence: string | null;
  /** Why it cannot be judged, in the reader's words. */
  fault: string | null;
  segments: { pointer: string; name: string; text: string; share: number | null }[];
  review: BulletReview | null;
  gates: BulletGate[];
  /** What a reading of it is called in the table of readings. */
  key: string;
}

/** A day that is drawn as a line through all trends. */
export interface BulletMark {
  type: 'gate' | 'go-live';
  name: string;
  date: IsoDate;
}

export interface BulletsView extends ViewBase {
  type: 'bullets';
  today: IsoDate;
  /** Leading metrics first, in the order of the document. */
  rows: Bullet[];
  marks: BulletMark[];
  /** First and last day that trends are drawn for; null where nothing has a day. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Where a reading is added; null where the document has no table for it. */
  readings: { pointer: string } | null;
}
