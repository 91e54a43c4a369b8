import { countWhile } from '../bisect.ts';
import type { ExplainedPlace } from '../health/explain-score.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';

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

/** A place of an explanation with its line. */
export function placeIn(playbook: Playbook, lang: Lang): (place: ExplainedPlace) => string {
  const place = positions(playbook.syntax.text);
  return ({ text, pointer }) => {
    if (pointer === '') return text;
    const { line } = place(playbook.locate(pointer)).start;
    return lang === 'zh' ? `${text}（第 ${line} 行）` : `${text} (line ${line})`;
  };
}
