import type { TextEdit } from '../../playbook/types.ts';
import { inlineSource } from './inline-source.ts';
import type { Cell, Table, TableRow } from '../../syntax/types.ts';

/** A text as a cell gives it back: each line trimmed. */
export function cellValue(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}

/**
 * A text as the source of a cell: marks and bars escaped, line breaks as `<br>`. A backslash at its end would take
 * the bar after it for a part of the text.
 */
export function cellSource(value: string): string {
  const source = cellValue(value)
    .split('\n')
    .map((line) => inlineSource(line).replaceAll('|', '\\|'))
    .join('<br>');
  return /(?<!\\)(?:\\\\)*\\$/.test(source) ? `${source}\\` : source;
}

/** Columns a text takes on screen: East Asian wide characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Puts a source into a cell; padding beside it is taken or given so that the bars keep their place. */
export function cellEdit(
  text: string,
  table: Table,
  row: TableRow,
  column: number,
  cell: Cell,
  source: string,
): TextEdit {
  const { start, end } = cell.range;
  const right = table.align[column] === 'right';
  const line = { from: row.range.start, to: row.range.end };
  let left = start;
  while (left > line.from && /[ \t]/.test(text.charAt(left - 1))) left -= 1;
  let next = end;
  while (next < line.to && /[ \t]/.test(text.charAt(next))) next += 1;
  const before = text.slice(left, start);
  const after = text.slice(end, next);
  const closed = text.charAt(next) === '|';
  const change = displayWidth(source) - displayWidth(text.slice(start, end));
  if (!closed || change === 0) return { range: { start, end }, text: source };
  const empty = start === end;
  if (right && before.length > 0) {
    // One space stays on each side; the rest of the padding is the text's to take.
    const spare = empty ? before.length + after.length - 2 : before.length - 1;
    const pad = ' '.repeat(Math.max(0, spare - change));
    if (empty) return { range: { start: left, end: next }, text: ` ${pad}${source} ` };
    return { range: { start: left + 1, end }, text: pad + source };
  }
  if (empty) {
    const spare = before.length + after.length - 2;
    return {
      range: { start: left, end: next },
      text: ` ${source}${' '.repeat(Math.max(0, spare - change))} `,
    };
  }
  const spare = after.length - 1;
  if (spare < 0) return { range: { start, end }, text: source };
  return { range: { start, end: next - 1 }, text: source + ' '.repeat(Math.max(0, spare - change)) };
}
