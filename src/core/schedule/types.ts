import type { Days } from '../when/resolve.ts';
import type { After, IsoDate } from '../when/types.ts';

/** One link in the chain that explains a date; `length` and `working-day` say what came on top of a dependency. */
export interface Reason {
  kind: 'written' | Dependency['relation'] | 'length' | 'working-day';
  /** What is written: a name, or a length such as `10d`. */
  text: string;
  /** Pointer of the row it hangs on, if any. */
  pointer?: string;
  date?: IsoDate;
}

/** A link to an item that another waits for. */
export interface Dependency {
  /** Its id. */
  target: string;
  relation: After['relation'];
  /** Days that the lag moves it by. */
  lagDays: number;
  /** Days that the item it waits for may slip before this one has to move; negative where it is violated. */
  gap: number | null;
}

/** A thing with its place in time. Days are inclusive; on a relative axis they count from 2001-01-01. */
export interface ScheduledItem {
  pointer: string;
  /** Type of the entity that the row is (`phase`, `gate`, …), or `task`. */
  type: string;
  id: string;
  name: string;
  start: IsoDate | null;
  end: IsoDate | null;
  /** What it waits for. */
  dependencies: Dependency[];
  /** Days it may slip without moving the end; null outside the network. */
  slack: number | null;
  critical: boolean;
  /** The days once agreed on, null without any. */
  baseline: { start: IsoDate; end: IsoDate } | null;
  /** Days later (+) or earlier (-) than its baseline, null without one. */
  slip: number | null;
  /** What its days come from, the dependency that decides first. */
  reasons: Reason[];
}

export interface Schedule {
  /** `dated` where there is a start or only calendar dates; else `relative` from day 1 = 2001-01-01 (a Monday). */
  axis: 'dated' | 'relative';
  start: IsoDate | null;
  end: IsoDate | null;
  items: ScheduledItem[];
  /** By pointer; what else stands in the file by that with its kind before (`playbook/parts.ts`). */
  byPointer: Map<string, ScheduledItem>;
  /** The item that an id or a name means, or null. */
  byName(name: string): ScheduledItem | null;
  /** Pointers of what an item says it waits for or is counted from, even where no days are known. */
  waitsFor(pointer: string): string[];
  /**
   * Days that a when-text covers on this axis, by the same start, calendar and rows as the items; null where
   * they cannot be known.
   */
  days(text: string): Days | null;
  /**
   * What items wait for and is no row of the document: the pointer of the item, and the name it gives; where
   * that means several rows, how many. `event` where the go-live is meant, which is not known.
   */
  lost: { pointer: string; target: string; count: number; event?: true }[];
  /** Pointers of items without days, where there are any, since those that were reckoned are out of reach (`when/reach.ts`). */
  beyond?: string[];
  /** Ids in order of time. */
  criticalPath: string[];
  /**
   * Chains of pointers, each of which waits for the next and the last for the first; every dependency in a
   * circle is in one of them, up to 20. A cycle's items have no dates from it.
   */
  cycles: string[][];
}

/** Of a document without anything in time. */
export const EMPTY_SCHEDULE: Schedule = {
  axis: 'dated',
  start: null,
  end: null,
  items: [],
  byName: () => null,
  waitsFor: () => [],
  days: () => null,
  byPointer: new Map(),
  lost: [],
  criticalPath: [],
  cycles: [],
};
