import isIntent from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';

/** Each of several intents has the document read again. */
const MOST_INTENTS = 200;

/** True for what a panel may ask for at once: one intent or several, each known to its last field. */
export function areIntents(value: unknown): value is Intent[] {
  return Array.isArray(value) && value.length > 0 && value.length <= MOST_INTENTS && value.every(isIntent);
}
