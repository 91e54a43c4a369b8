import type { ViewBase } from './view.ts';

export interface FlowStep {
  pointer: string;
  no: string;
  action: string;
  role: string | null;
  input: string | null;
  output: string | null;
  timeLimit: string | null;
  check: string | null;
  record: string | null;
  ifItFails?: string | null;
  command?: string | null;
  /** What is done in which case, a line each. */
  branches?: string | null;
  /** Step numbers that may follow: the next one, and where a failure or a case leads, with what it is. */
  next: { no: string; when: string | null }[];
}

export interface FlowView extends ViewBase {
  type: 'flow';
  roles: string[];
  steps: FlowStep[];
  control: { label: string; value: string | null; pointer: string }[];
  exceptions: { when: string; do: string; who: string | null }[];
  purpose: string | null;
  scope: string | null;
}
