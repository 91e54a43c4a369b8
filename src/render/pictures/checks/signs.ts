import type { CheckResult } from '../../../core/views/shapes/checks.ts';

/** A sign beside the word of each result, so that colour is not the only one. */
export const SIGNS: Record<CheckResult, string> = { pass: '✓', partial: '◐', fail: '✕', na: '–' };
