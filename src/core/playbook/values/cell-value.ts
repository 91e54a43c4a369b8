import type { Params } from '../types.ts';

/** Something to say of a value that was read: the rule, which of its messages, and what fills it. */
export interface CellNote {
  rule: string;
  message: string;
  params: Params;
}

/**
 * A value read from a text, nothing where the text is blank, or why it cannot be read: a message of
 * `invalid-value`, or of another rule.
 */
export type CellValue =
  { type: 'value'; value: unknown; notes?: readonly CellNote[] } | { type: 'blank' } | BadValue;

export interface BadValue {
  type: 'bad';
  rule?: string;
  message: string;
  params: Params;
  /** Other items of the same list that cannot be read either. */
  others?: readonly BadValue[];
}

/** A value that was read, with what there is to say of it. */
export function value(read: unknown, notes: readonly CellNote[] = []): CellValue {
  return notes.length > 0 ? { type: 'value', value: read, notes } : { type: 'value', value: read };
}

/** A text that cannot be read, and why. */
export function bad(message: string, text: string, params: Params = {}): BadValue {
  return { type: 'bad', message, params: { found: text, ...params } };
}
