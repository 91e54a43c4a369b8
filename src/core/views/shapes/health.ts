import type { ViewBase } from './view.ts';

export interface HealthView extends ViewBase {
  type: 'health';
  value: number | null;
  band: string | null;
  coverage: number;
  components: { name: string; weight: number; value: number | null; loss: number | null }[];
  cap: { value: number; rule: string } | null;
  /** Charter: facts in reading order. */
  facts: { label: string; value: string; pointer: string }[];
  documents: {
    /** The document itself; see `programme/qualify.ts`. */
    pointer: string;
    path: string;
    kind: string;
    title: string;
    score: number | null;
    band: string | null;
    errors: number;
    warnings: number;
  }[];
}
