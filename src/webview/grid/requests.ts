import type { TextRange } from '../../core/edits/rows/range-text.ts';
import type { Intent } from '../../core/generated/intents.ts';
import type { ListGrid } from '../../service/preview/picture-messages.ts';
import type { Spot } from './keys.ts';

/** A rectangle of cells as they are shown, both ends within. */
export interface Area {
  from: Spot;
  to: Spot;
}

export const areaOf = (one: Spot, other: Spot): Area => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
});

export const isIn = ({ from, to }: Area, { row, column }: Spot): boolean =>
  from.row <= row && row <= to.row && from.column <= column && column <= to.column;

/** A list with the numbers of its rows as they are shown. */
export interface Shown {
  list: ListGrid;
  order: readonly number[];
}

/** An edit to ask for, or why there is none. */
export type Asked = { intent: Intent } | { refused: 'tooWide' | 'tooMuch' | 'fixed' | 'notThis' } | null;

/** As many as the schema of the intent lets through. */
const MOST_CELLS = 50_000;

/** Texts of an area as they are written; the blank row has none. */
export function textsIn({ list, order }: Shown, { from, to }: Area): TextRange {
  const rows = order.slice(Math.max(0, from.row), to.row + 1);
  return rows.map((row) =>
    (list.rows[row]?.cells ?? []).slice(from.column, to.column + 1).map(({ text }) => text),
  );
}

/** Writes texts into cells from a corner on; rows behind the last one are new. */
function written({ list, order }: Shown, at: Spot, texts: TextRange): Asked {
  const cells: Record<string, string> = {};
  let count = 0;
  for (const [down, line] of texts.entries()) {
    const shown = at.row + down;
    const row = order[shown] ?? list.rows.length + shown - order.length;
    for (const [right, text] of line.entries()) {
      const column = list.columns[at.column + right];
      if (!column) return { refused: 'tooWide' };
      const before = list.rows[row]?.cells[at.column + right]?.text ?? '';
      if (before === text) continue;
      if (column.fixed && before !== '') return { refused: 'fixed' };
      cells[`${row}/${column.key}`] = text;
      count += 1;
    }
  }
  if (count > MOST_CELLS) return { refused: 'tooMuch' };
  return count === 0 ? null : { intent: { type: 'set-cells', pointer: list.pointer, cells } };
}

/** One cell as somebody has typed it. */
export const typed = (shown: Shown, at: Spot, text: string): Asked => written(shown, at, [[text]]);

/** Empties an area. */
export const emptied = (shown: Shown, area: Area): Asked =>
  written(
    shown,
    area.from,
    textsIn(shown, area).map((line) => line.map(() => '')),
  );

/** Puts a range into the grid from the first cell of an area on; a single text into all cells of it. */
export function pasted(shown: Shown, area: Area, range: TextRange): Asked {
  const [[single = ''] = []] = range;
  const isSingle = range.length === 1 && range[0]?.length === 1;
  const texts = isSingle
    ? Array.from({ length: area.to.row - area.from.row + 1 }, () =>
        Array.from({ length: area.to.column - area.from.column + 1 }, () => single),
      )
    : range;
  return written(shown, area.from, texts);
}

const rowPointer = ({ list, order }: Shown, row: number): string | null =>
  list.rows[order[row] ?? -1]?.pointer ?? null;

/** Moves a row by one. */
export function moved(shown: Shown, row: number, by: 1 | -1): Asked {
  const pointer = rowPointer(shown, row);
  const to = (shown.order[row] ?? 0) + by;
  if (pointer === null || to < 0 || to >= shown.list.rows.length) return null;
  return { intent: { type: 'move-row', pointer, to } };
}

/** Puts a row once more below itself. */
export function duplicated(shown: Shown, row: number): Asked {
  const pointer = rowPointer(shown, row);
  return pointer === null ? null : { intent: { type: 'duplicate-row', pointer } };
}

/** Takes out the rows of an area, which have to follow one another in the text. */
export function removed(shown: Shown, { from, to }: Area): Asked {
  const rows = shown.order.slice(Math.max(0, from.row), to.row + 1).toSorted((a, b) => a - b);
  const [first] = rows;
  const pointer = first === undefined ? undefined : shown.list.rows[first]?.pointer;
  if (first === undefined || pointer === undefined) return null;
  if (rows.some((row, index) => row !== first + index)) return { refused: 'notThis' };
  return { intent: { type: 'delete-row', pointer, count: rows.length } };
}
