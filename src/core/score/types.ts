import type { HealthComponent } from './health-components.ts';

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
