import { spelled } from './controls.ts';
import { withoutCommands } from './workflow-command.ts';

/** What `JSON.stringify` leaves as it is and a terminal does not. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** Stands for a list within a value. */
const LIST = 'here the list is written';

/** A value as JSON, which means the same and can be shown everywhere. */
export function toJson(value: unknown, indent?: number): string {
  return withoutCommands(JSON.stringify(value, null, indent).replace(CONTROLS, spelled), spelled);
}

/**
 * The same of a value with a list in it, indented by two, piece by piece: a long list never stands in memory as one
 * text. Each piece begins and ends a line.
 *
 * @param around the value, with what it is given in place of the list
 */
export function* jsonPieces(
  around: (list: readonly unknown[]) => unknown,
  list: Iterable<unknown>,
): Generator<string> {
  const frame = toJson(around([LIST]), 2);
  // Quotes within a text are escaped, so it is no part of another one.
  const at = frame.indexOf(JSON.stringify(LIST));
  const start = frame.lastIndexOf('\n', at) + 1;
  const indent = frame.slice(start, at);
  let last: string | null = null;
  for (const one of list) {
    yield last === null ? frame.slice(0, start) : `${last},\n`;
    last = indent + toJson(one, 2).replaceAll('\n', `\n${indent}`);
  }
  yield last === null ? `${toJson(around([]), 2)}\n` : `${last}${frame.slice(frame.indexOf('\n', at))}\n`;
}
