import type { ViewBase } from './view.ts';
import type { IsoDate } from '../../when/types.ts';

/** A value of a metric as its reader writes it. */
export interface MetricValue {
  text: string;
  date: IsoDate | null;
  /** Where it stands. */
  pointer: string;
}

/** A place that names a metric, and what it says of it. */
export interface MetricMention {
  pointer: string;
  /** What it is: `Gate`, `Milestone`, `Vision`. */
  type: string;
  name: string;
  /** What is asked for or promised there, '' where nothing is. */
  text: string;
  date: IsoDate | null;
}

export interface MetricRow {
  /** Of the first place that names it. */
  pointer: string;
  /** '' where a vision gives values and does not say of what. */
  name: string;
  baseline: MetricValue | null;
  /** The last value that the programme has; null where it has none. */
  reading: MetricValue | null;
  target: MetricValue | null;
  /** Whether the reading is what the target asks for; null where that cannot be told. */
  met: boolean | null;
  uses: MetricMention[];
  owners: string[];
  /** What does not fit together, in words. */
  conflicts: string[];
}

/** What a programme measures itself by. */
export interface MetricsView extends ViewBase {
  type: 'metrics';
  today: IsoDate;
  rows: MetricRow[];
}
