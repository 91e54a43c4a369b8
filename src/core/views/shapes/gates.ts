import type { Decision, DecisionPlaces } from '../../agenda/types.ts';
import type { ViewBase } from './view.ts';
import type { Criterion } from './timeline.ts';
import type { IsoDate } from '../../when/types.ts';

/** One gate: what it asks for, what is known of that, who decides, and what was decided. */
export interface GatePage {
  pointer: string;
  name: string;
  date: IsoDate | null;
  /** Names of the phases between which it stands, where they are named. */
  from: string | null;
  to: string | null;
  decider: string | null;
  criteria: Criterion[];
  /** Texts as they are written. */
  evidence: string | null;
  rollback: string | null;
  conditions: string | null;
  decision: Decision | 'pending';
  decidedOn: IsoDate | null;
  /** Where a panel writes. */
  writes: DecisionPlaces;
}

/** The gates of a roadmap or a programme: those to be decided in order of time, then those that are. */
export interface GatesView extends ViewBase {
  type: 'gates';
  today: IsoDate;
  gates: GatePage[];
}
