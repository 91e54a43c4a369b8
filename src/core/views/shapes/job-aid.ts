import type { ViewBase } from './view.ts';
import type { FlowStep } from './flow.ts';

/** A procedure for whoever does it: a card for each step. */
export interface JobAidView extends ViewBase {
  type: 'job-aid';
  steps: FlowStep[];
  /** Longest time for all steps in minutes; null where none is written. */
  limit: number | null;
  /** What must be there before the first step. */
  prerequisites: string | null;
}
