import { countWhile } from '../bisect.ts';
import type { Range } from './types.ts';

/** A place of the text; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}
export interface PlaceRange {
  start: Position;
  end: Position;
}
/** Line and column of offsets in one text. */
export function positions(text: string): (range: Range) => PlaceRange {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
