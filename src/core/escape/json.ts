import { spelled } from './controls.ts';
import { withoutCommands } from './workflow-command.ts';

/** What `JSON.stringify` leaves as it is and a terminal does not. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** A value as JSON, which means the same and can be shown everywhere. */
export function toJson(value: unknown, indent?: number): string {
  return withoutCommands(JSON.stringify(value, null, indent).replace(CONTROLS, spelled), spelled);
}
