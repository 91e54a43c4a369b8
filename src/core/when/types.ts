/** A calendar day, `YYYY-MM-DD`. Such texts compare as their days do. */
export type IsoDate = string;

export type Unit = 's' | 'min' | 'h' | 'd' | 'wd' | 'w' | 'mo' | 'q' | 'y';

/** `wd` is a working day; `s`, `min` and `h` are times of a day. */
export interface Duration {
  type: 'duration';
  /** What is planned with; of a range its later end. */
  amount: number;
  unit: Unit;
  /** The earlier end of a range. */
  least?: number;
}

/** A point or stretch of the calendar, without a need for a start. `to` is inclusive. */
export interface Absolute {
  type: 'absolute';
  from: IsoDate;
  to: IsoDate;
  /** What was written: one day, or a third of a month, a month, quarter, half, ISO week or year. */
  precision: 'day' | 'part' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** `HH:MM` where a time of day was given. */
  time?: string;
  /** 1 is Monday; where a day of the week was given. */
  weekday?: number;
}

/** A point or stretch of a year that is not said (`March 10`, `4月`): `MM-DD` each, `to` inclusive. */
export interface Yearless {
  type: 'yearless';
  from: string;
  to: string;
  precision: 'day' | 'part' | 'month' | 'half';
  time?: string;
  weekday?: number;
}

/** A day of two readings, `01/06/2024`: the day or the month first. */
export interface Numeric {
  type: 'numeric';
  dmy: Absolute | Yearless;
  mdy: Absolute | Yearless;
}

/** Which of the two a document writes first. */
export type DateOrder = 'dmy' | 'mdy';

/** Days of the calendar, with or without all that is needed to know which. */
export type CalendarPoint = Absolute | Yearless | Numeric;

/** What something is counted from, by its name. */
export interface Anchor {
  target: string;
  /** Where no row has that name, the go-live is meant. */
  event?: true;
}

/** The n-th unit counted from the start, or from what `of` says; n = 0 is the start itself, -1 the unit before. */
export interface Relative {
  type: 'relative';
  unit: 'd' | 'w' | 'mo' | 'q';
  n: number;
  /** A unit of a unit (`Month 2, Week 1`), or of a row or the go-live (`上线后第2周`). */
  of?: Relative | Anchor;
}

export interface Edge {
  type: 'edge';
  edge: 'start' | 'end';
  of: CalendarPoint | Relative;
}

/** How a row hangs on another: after its end, with its start, finishing with its end or before its start. */
export interface After extends Anchor {
  type: 'after';
  relation: 'after' | 'with' | 'finish-with' | 'finish-before';
  /** Name or id of the row. */
  target: string;
  lag?: Duration;
  /** Own length, from `after X / 10d`. */
  length?: Duration;
}

export type Point = CalendarPoint | Relative | Edge | After;

export interface Span {
  type: 'span';
  from: Point;
  /** The last point, or a length from the first. */
  to: Point | Duration;
}

/** From a point on, without an end that is said: its days are those of the point. */
export interface Open {
  type: 'open';
  from: CalendarPoint | Relative | Edge;
}

/** What one when-expression says. */
export type When = Point | Span | Open | Duration;

/** Which days are worked. */
export interface Calendar {
  isWorkingDay(day: IsoDate): boolean;
  /** Those of a year, in order. */
  workingDays(year: number): readonly IsoDate[];
}
