import type { Bilingual } from './playbook/types.ts';

/** Limits of scores that an organisation may set for itself; limits of rules are options of the rules. */
export interface Thresholds {
  /** Lowest total (6-30) of each band, better than `stop`; 24, 18 and 12 where nothing is said. */
  'readiness.bands'?: { ready?: number; pilot?: number; prepare?: number };
  /** By dimension the score (1-5) below which it holds the change back; executive support 4, others 3. */
  'readiness.thresholds'?: Record<string, number>;
}

/** JSON Schema of an option of a rule, with the default. */
export interface OptionSchema {
  type: 'integer' | 'number';
  default: number;
  minimum?: number;
  maximum?: number;
  description: Bilingual;
}

/** An option of a rule by which scores and pictures go, too: `context.optionOf` gives what is configured. */
export interface SharedOption {
  rule: string;
  name: string;
  schema: OptionSchema;
}
