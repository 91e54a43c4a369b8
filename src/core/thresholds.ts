import type { Bilingual } from './playbook/types.ts';

/**
 * Limits of scores that an organisation sets for itself, by key as the configuration has it. Each value
 * holds to the schema that its kind gives (`KindDefinition.thresholds`); limits of rules are their options.
 */
export type Thresholds = Readonly<Record<string, unknown>>;

/** A limit of a kind's score that the configuration may set. */
export interface ThresholdDefinition {
  /** JSON Schema of the value, with titles and descriptions in both languages. */
  schema: Record<string, unknown>;
  /** What is wrong with a value that holds to the schema; null where nothing is. */
  fault?(value: unknown): Bilingual | null;
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
