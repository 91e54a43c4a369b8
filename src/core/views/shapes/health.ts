import type { IsoDate } from '../../when/types.ts';
import type { Severity } from '../../playbook/types.ts';
import type { Criterion } from './timeline.ts';
import type { ViewBase } from './view.ts';

/** One line of a charter: what it is about, and what is said of it. */
export interface CharterPoint {
  name: string;
  text: string;
  pointer: string;
}

/** What a charter says to one question of a board. */
export interface CharterSection {
  id: 'change' | 'why' | 'who' | 'money' | 'behind' | 'risks' | 'ends';
  points: CharterPoint[];
  /** How many people they are, where the points are groups. */
  total?: number;
}

/** The gate that is decided next. */
export interface NextDecision {
  name: string;
  date: IsoDate | null;
  decider: string | null;
  criteria: Criterion[];
  pointer: string;
}

export interface HealthView extends ViewBase {
  type: 'health';
  value: number | null;
  /** In the reader's words. */
  band: string | null;
  coverage: number;
  /** What is behind the value: what is to be written until there is one and its range, or the largest losses. */
  reason: string | null;
  /** What to do first, in order of what it brings: points of the health, or of its inputs where a component is not there. */
  steps: { text: string; points: number; absent: boolean; pointer: string }[];
  components: { name: string; weight: number; value: number | null; loss: number | null }[];
  cap: { value: number; rule: string } | null;
  sections: CharterSection[];
  decision: NextDecision | null;
  /** What the rules found that weighs most, at most three. */
  first: { message: string; severity: Severity; document: string; pointer: string; line: number }[];
  /** Facts that stand in no section, in reading order. */
  facts: { label: string; value: string; pointer: string }[];
  documents: {
    /** The document itself; see `programme/qualify.ts`. */
    pointer: string;
    path: string;
    kind: string;
    title: string;
    /** What is in place, points or value, with band and evidence, in words. */
    standing: string;
    /** Where the first of its heaviest findings stands; null where nothing is open. */
    worst: string | null;
    errors: number;
    warnings: number;
  }[];
}
