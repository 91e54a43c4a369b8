import type { ConditionTerm } from '../playbook/values/condition.ts';
import type { Quantity } from '../playbook/values/quantity.ts';
import type { Playbook } from '../playbook/types.ts';
import type { IsoDate } from '../when/types.ts';

/** What a use of a metric says of it. */
export type MetricRole =
  'dashboard' | 'vision' | 'gate' | 'milestone' | 'win' | 'benefit' | 'budget' | 'other';

/** A place of a programme that names a metric. */
export interface MetricUse {
  playbook: Playbook;
  pointer: string;
  role: MetricRole;
  /** The list of the row; '' where it is no row. */
  list: string;
  /** The metric as it is written there. */
  metric: string;
  /** What the row is called; of a vision what it says before the values. */
  name: string;
  /** What is asked for there, null where nothing is. */
  term: ConditionTerm | null;
  before: Quantity | null;
  after: Quantity | null;
  /** The day of the row; null where it has none, or none that is known. */
  date: IsoDate | null;
  owner: string | null;
  /** True where the row is done, decided or given up, so that nothing is waited for there. */
  isOver: boolean;
}

/** A use as its document says it by itself: its day depends on the programme. */
export type WrittenUse = Omit<MetricUse, 'date'>;

/** A value of a metric that a programme has, and where it has it from. */
export interface MetricReading extends Quantity {
  playbook: Playbook;
  pointer: string;
  /** Null where its day is not known. */
  date: IsoDate | null;
}

/** One metric of a programme with all that is written of it. */
export interface Metric {
  /** By which it is compared, whatever the spelling. */
  key: string;
  /** As it is written first. */
  name: string;
  /** In order of the documents. */
  uses: MetricUse[];
  /** Oldest first. */
  readings: readonly MetricReading[];
}
