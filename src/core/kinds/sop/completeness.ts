/** Attributes a complete step has (docs/scoring.md). */
export const STEP_ATTRIBUTES = [
  'action',
  'role',
  'input',
  'output',
  'time-limit',
  'check',
  'record',
] as const;

/** Fields a controlled document has beside the status (docs/scoring.md). */
export const CONTROL_FIELDS = [
  'number',
  'version',
  'owner',
  'approver',
  'effective',
  'review-by',
  'scope',
  'purpose',
  'history',
] as const;

/**
 * Completeness of a procedure, 0-100, not rounded: 0.4 for the control fields and 0.6 for the steps;
 * without a step the second part is 0 (docs/scoring.md, a convention).
 *
 * @param control how many of the ten control fields are present.
 * @param steps attributes present of each step, 0-7.
 */
export function sopCompleteness(control: number, steps: readonly number[]): number {
  const mean = steps.length === 0 ? 0 : steps.reduce((sum, present) => sum + present, 0) / steps.length;
  return 100 * (0.4 * (control / 10) + 0.6 * (mean / STEP_ATTRIBUTES.length));
}
