import type { IsoDate } from '../when/types.ts';

export type ItemType = 'phase' | 'activity' | 'milestone' | 'gate' | 'win' | 'wave' | 'task';

/** One link in the chain that explains a date. */
export interface Reason {
  kind:
    | 'written'
    | 'start'
    | 'after'
    | 'with'
    | 'finish-with'
    | 'lag'
    | 'length'
    | 'phase'
    | 'working-day'
    | 'unit';
  /** The text or the id of the row it hangs on. */
  text: string;
  /** Pointer of the row it hangs on, if any. */
  pointer?: string;
  date?: IsoDate;
}

/** A thing with its place in time. Days are inclusive; on a relative axis they count from 2001-01-01. */
export interface ScheduledItem {
  pointer: string;
  type: ItemType;
  id: string;
  name: string;
  start: IsoDate | null;
  end: IsoDate | null;
  /** Ids of items it waits for, with how. */
  dependencies: { target: string; relation: 'after' | 'with' | 'finish-with'; lagDays: number }[];
  /** Days it may slip without moving the end; null outside the network. */
  slack: number | null;
  critical: boolean;
  /** The days once agreed on, null without any. */
  baseline: { start: IsoDate; end: IsoDate } | null;
  /** Days later (+) or earlier (-) than its baseline, null without one. */
  slip: number | null;
  reasons: Reason[];
}

export interface Schedule {
  /** `dated` where there is a start or only calendar dates; else `relative` from day 1 = 2001-01-01 (a Monday). */
  axis: 'dated' | 'relative';
  start: IsoDate | null;
  end: IsoDate | null;
  items: ScheduledItem[];
  /** By pointer. */
  byPointer: Map<string, ScheduledItem>;
  /** Ids in order of time. */
  criticalPath: string[];
  /** Each a closed chain of pointers; a cycle's items have no dates from it. */
  cycles: string[][];
}
