import type { ViewBase } from './view.ts';
import type { DaysOff } from '../../when/calendar.ts';
import type { IsoDate } from '../../when/types.ts';

export type BarState = 'done' | 'active' | 'planned' | 'overdue' | 'cancelled' | 'postponed';

export interface Bar {
  id: string;
  pointer: string;
  name: string;
  owner: string | null;
  start: IsoDate;
  end: IsoDate;
  /** 0-1, null where unknown. */
  progress: number | null;
  state: BarState;
  critical: boolean;
  type: 'activity' | 'wave' | 'task';
  baseline: { start: IsoDate; end: IsoDate } | null;
  slack: number | null;
  dependsOn: string[];
}

/** A bar of which no more is known than its days. */
export const PLAIN_BAR = { progress: null, critical: false, baseline: null, slack: null, dependsOn: [] };

export interface Lane {
  id: string;
  pointer: string;
  name: string;
  type: string | null;
  goal: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  state: BarState;
  bars: Bar[];
}

/** One thing that a gate asks for. */
export interface Criterion {
  /** As a reader writes it: `wait ≤ 20 min`. */
  text: string;
  /**
   * The last value that the programme has of it with its unit, null where it has none; `met` is null where the units
   * differ.
   */
  reading: { value: string; date: IsoDate | null; met: boolean | null } | null;
}

export interface Mark {
  id: string;
  pointer: string;
  type: 'milestone' | 'gate' | 'win';
  name: string;
  date: IsoDate;
  owner: string | null;
  /** A gate's criteria, a milestone's evidence, a win's before and after. */
  detail: string | null;
  /** Id of the lane it belongs to, null where none says so. */
  lane: string | null;
  /** Days later (+) or earlier (-) than its baseline, null without one. */
  slip: number | null;
  /** Gates that are not decided only. */
  criteria?: Criterion[];
  /** Gates only. */
  decision?: 'go' | 'conditional' | 'no-go' | 'pending';
  state: BarState;
}

export interface TimelineView extends ViewBase {
  type: 'timeline';
  axis: 'dated' | 'relative';
  start: IsoDate | null;
  end: IsoDate | null;
  /** For the labels of project weeks and months. */
  origin: IsoDate | null;
  today: IsoDate;
  lanes: Lane[];
  marks: Mark[];
  /** Things without a date, named so that nothing is lost. */
  undated: { pointer: string; name: string; type: string }[];
  blackouts: { start: IsoDate; end: IsoDate; name: string }[];
  /** The day whose dates the baselines are; left out where they are those of the plan. */
  ghostsOf?: IsoDate;
  /** Days on which nobody works, in the years around today. */
  daysOff: DaysOff[];
}
