import { spelled, withoutControls, withoutControlsInLines } from './controls.ts';
import { withoutCommands } from './workflow-command.ts';

/** Words of others in a line that goes to a terminal or into the log of a runner. */
export function forLine(text: string): string {
  return withoutCommands(withoutControls(text), spelled);
}

/** The same for words of several lines, which stay several. */
export function forLines(text: string): string {
  return withoutCommands(withoutControlsInLines(text), spelled);
}
