import type { HealthComponent } from './health-components.ts';

/** One thing that a form asks for and that is not there. */
export interface Absent {
  /** Where it is to be written. */
  pointer: string;
  /** In the reader's language. */
  text: string;
}

/** How much of what a form asks for is in place; all of it where the value is 100. */
export interface Form {
  have: number;
  of: number;
  /** What is not, in the order of the formula; as many as are missing. */
  missing: Absent[];
}

/** How many of the claims, scores and statuses of a document name a source, a reading or a date. */
export interface Evidence {
  have: number;
  of: number;
  /** Pointers of those that do not. */
  missing: string[];
}

/** What the findings say of what is written: an error is open, a warning is, or neither. */
export type Soundness = 'unsound' | 'gaps' | 'sound';

/** A score with all that explains it. Further figures by kind stand beside these (schemas/report.schema.json). */
export interface Score {
  /** e.g. `readiness/six-dimension` */
  model: string;
  /** 0-100, rounded once to one decimal, or null where there is none. */
  value: number | null;
  band: string | null;
  /** Pointers of blank inputs. */
  missing: string[];
  /** What went in, by name. */
  inputs: Record<string, unknown>;
  /** Of a score that counts what is in place: how much of it is. Readers are told this, and the value where it is computed with. */
  form?: Form;
  /** Of a value that readers know as points: from the least that the total can be to the most, and of how many. */
  points?: { least: number; most: number; of: number };
  /** A second figure: what is claimed on what; left out where nothing is claimed. */
  evidence?: Evidence;
  /** Pointers of cells that are filled and say nothing, and so count as blank; left out where there are none. */
  leftOut?: string[];
  /** What would raise it most, or null. `gain` in points of the value. */
  raise: { pointer: string; gain: number; text: string } | null;
  /** The formula in words, in the reader's language; names conventions of our own as such. */
  formula: string;
  [figure: string]: unknown;
}

export interface Health {
  value: number | null;
  band: 'healthy' | 'watch' | 'at-risk' | 'critical' | 'insufficient' | null;
  /** Sum of the weights of components present, 0-100. */
  coverage: number;
  /** The least and the most that it can still be once all components are there; null where it has a value. */
  range: [number, number] | null;
  components: {
    name: HealthComponent;
    weight: number;
    value: number | null;
    missing: number | null;
    path: string | null;
  }[];
  cap: { value: number; rule: string; path: string } | null;
}
