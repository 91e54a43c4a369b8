/** A calendar day, `YYYY-MM-DD`. Such texts compare as their days do. */
export type IsoDate = string;

export type Unit = 'min' | 'h' | 'd' | 'wd' | 'w' | 'mo' | 'q' | 'y';

/** `wd` is a working day; `min` and `h` are times of a day. */
export interface Duration {
  type: 'duration';
  amount: number;
  unit: Unit;
}

/** A point or stretch of the calendar, without a need for a start. `to` is inclusive. */
export interface Absolute {
  type: 'absolute';
  from: IsoDate;
  to: IsoDate;
  /** What was written: one day, or a month, quarter, ISO week or year. */
  precision: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** `HH:MM` where a time of day was given. */
  time?: string;
}

/** The n-th unit counted from the start; n = 0 is the start itself. */
export interface Relative {
  type: 'relative';
  unit: 'd' | 'w' | 'mo' | 'q';
  n: number;
}

export interface Edge {
  type: 'edge';
  edge: 'start' | 'end';
  of: Absolute | Relative;
}

/** How a row hangs on another: after its end, with its start, finishing with its end or before its start. */
export interface After {
  type: 'after';
  relation: 'after' | 'with' | 'finish-with' | 'finish-before';
  /** Name or id of the row. */
  target: string;
  lag?: Duration;
  /** Own length, from `after X / 10d`. */
  length?: Duration;
}

export type Point = Absolute | Relative | Edge | After;

export interface Span {
  type: 'span';
  from: Point;
  /** The last point, or a length from the first. */
  to: Point | Duration;
}

/** What one when-expression says. */
export type When = Point | Span | Duration;

/** Which days are worked. */
export interface Calendar {
  isWorkingDay(day: IsoDate): boolean;
  /** Those of a year, in order. */
  workingDays(year: number): readonly IsoDate[];
}
