import type { ViewBase } from './view.ts';

/** A way out of a step that is not the next step. */
export interface FlowExit {
  /** Where it stands: the step, or the row of an exception. */
  pointer: string;
  /** A check that fails, a case of the step, or an exception that names the step. */
  type: 'check' | 'case' | 'exception';
  /** When it is taken; null where its check says so. */
  when: string | null;
  /** What is done then; empty where nothing but a step is named. */
  text: string;
  /** Number of the step it leads to; null where it leads out of the procedure, or nothing names the step. */
  to: string | null;
}

export interface FlowStep {
  pointer: string;
  no: string;
  action: string;
  role: string | null;
  input: string | null;
  output: string | null;
  timeLimit: string | null;
  /** The same in minutes; null without a limit. */
  minutes: number | null;
  check: string | null;
  record: string | null;
  ifItFails?: string | null;
  command?: string | null;
  /** What is done in which case, a line each. */
  branches?: string | null;
  exits: FlowExit[];
}

export interface FlowView extends ViewBase {
  type: 'flow';
  roles: string[];
  steps: FlowStep[];
  /** Longest time for all steps in minutes; null where none is written. */
  limit: number | null;
  control: { label: string; value: string | null; pointer: string }[];
  exceptions: { step: string | null; when: string; do: string; who: string | null }[];
  purpose: string | null;
  scope: string | null;
}
