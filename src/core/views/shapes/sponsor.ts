import type { ViewBase } from './view.ts';
import type { Criterion } from './timeline.ts';
import type { IsoDate } from '../../when/types.ts';

/** What a sponsor is asked for: to say, to decide, to meet, or to do something. */
export type SponsorTask = 'say' | 'decide' | 'meet' | 'do';

/** One thing that the sponsor is asked for. */
export interface SponsorItem {
  pointer: string;
  name: string;
  /** Its days; a recurring one has those of the period, or none where the text does not say them. */
  dates: IsoDate[];
  /** As it is written, of what recurs. */
  rhythm: string | null;
  isLate: boolean;
  /** What is to be said, as the plan has it. */
  words: string | null;
  /** Names of those who hear it, or whom it is for. */
  to: string[];
  /** Names of the others who have a part in it: who prepares it, who attends. */
  others: string[];
  /** Of a gate: what it asks for, with the last readings. */
  criteria: Criterion[];
}

/** What the sponsor of a programme says, decides, meets and does in the next days. */
export interface SponsorView extends ViewBase {
  type: 'sponsor';
  /** Null where the charter names none. */
  sponsor: string | null;
  today: IsoDate;
  /** The last day that is looked ahead to. */
  until: IsoDate;
  /** Each holds something. */
  parts: { task: SponsorTask; items: SponsorItem[] }[];
}
