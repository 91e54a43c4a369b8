import type { TextEdit } from '../playbook/types.ts';
import type { Range, Syntax, Table } from '../syntax/types.ts';
import { applyEdits } from './apply-edits.ts';
import { displayWidth } from './sources/cell-text.ts';
import { lineEdits } from './difference.ts';

type Align = Table['align'][number];

/** A line of a table between its bars: what is before the first, the cells with their padding, what is behind the last. */
interface Line {
  before: string;
  cells: string[];
  after: string;
}

/** A line in its cells; null where it does not begin and end with a bar. */
function lineOf(text: string): Line | null {
  const parts = text.split(/(?<!\\)\|/);
  const [before = '', after = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 3 || before.trim() !== '' || after.trim() !== '') return null;
  return { before, cells: parts.slice(1, -1), after };
}

/** The lines of a table; null where one is no row of as many cells as the first. */
function linesOf(text: string): Line[] | null {
  const lines = text.split('\n').map(lineOf);
  const count = lines[0]?.cells.length;
  return lines.every((line): line is Line => line?.cells.length === count) ? lines : null;
}

/** How wide each column is on screen; null where bars do not stand below one another. */
function widthsOf(lines: readonly Line[]): number[] | null {
  const [first] = lines;
  if (!first) return null;
  const widths = first.cells.map(displayWidth);
  const fits = ({ before, cells }: Line): boolean =>
    displayWidth(before) === displayWidth(first.before) &&
    cells.every((cell, column) => displayWidth(cell) === widths[column]);
  return lines.every(fits) ? widths : null;
}

/** The line below the header, whose dashes are no text. */
const RULE = 1;

/** The padding that a cell cannot go without: a space on each side where its author writes any. */
function leastWidth(cell: string, line: number): number {
  const content = cell.trim();
  if (line === RULE) return displayWidth(cell);
  return displayWidth(content) + (/^\S/.test(cell) ? 0 : 2);
}

/** A cell of the width of its column: what gives and takes is the padding, or the dashes. */
function padded(cell: string, line: number, width: number, align: Align): string {
  const room = width - displayWidth(cell);
  if (room === 0) return cell;
  const content = cell.trim();
  if (line === RULE) return cell.replace('-', '-'.repeat(Math.max(1, 1 + room)));
  const space = width - displayWidth(content);
  const least = /^\S/.test(cell) ? 0 : 1;
  const left = align === 'right' ? space - least : align === 'center' ? space >> 1 : least;
  return ' '.repeat(Math.max(0, left)) + content + ' '.repeat(Math.max(0, space - left));
}

/** The table after edits of it, aligned again; null where it was not, or is no table any more. */
function alignedAgain(before: string, after: string, align: readonly Align[]): string | null {
  const [old, now] = [linesOf(before), linesOf(after)];
  const widths = old && widthsOf(old);
  if (!widths || !now || now[0]?.cells.length !== widths.length) return null;
  const wanted = widths.map((width, column) =>
    now.reduce((widest, { cells }, line) => Math.max(widest, leastWidth(cells[column] ?? '', line)), width),
  );
  return now
    .map(({ before: head, cells, after: tail }, line) => {
      const fitted = wanted.map((width, column) =>
        padded(cells[column] ?? '', line, width, align[column] ?? null),
      );
      return `${head}|${fitted.join('|')}|${tail}`;
    })
    .join('\n');
}

/** From the beginning of its first line to the end of its last, without its break. */
function linesAround(text: string, { start, end }: Range): Range {
  const feed = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: feed < 0 ? text.length : feed };
}

/**
 * Edits of a text, and what it takes beside them so that tables whose bars stand below one another are so afterwards
 * too, full-width signs counted as two. What else is edited, and a table that is not aligned, is left to its author.
 */
export function keepAligned({ text, tables }: Syntax, edits: readonly TextEdit[]): TextEdit[] {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const kept: TextEdit[][] = [];
  let next = 0;
  for (const table of tables.toSorted((a, b) => a.range.start - b.range.start)) {
    const lines = linesAround(text, table.range);
    const upTo = (isPast: (start: number) => boolean): TextEdit[] => {
      const from = next;
      while (next < sorted.length && !isPast(sorted[next]?.range.start ?? 0)) next += 1;
      return sorted.slice(from, next);
    };
    kept.push(upTo((start) => start >= lines.start));
    const own = upTo((start) => start > lines.end);
    if (own.length === 0) continue;
    const before = text.slice(lines.start, lines.end);
    const inside = own.every(({ range }) => range.end <= lines.end);
    const moved = own.map(({ range, text: put }) => ({
      range: { start: range.start - lines.start, end: range.end - lines.start },
      text: put,
    }));
    const after = inside ? alignedAgain(before, applyEdits(before, moved), table.align) : null;
    kept.push(after === null ? own : lineEdits(before, after, lines.start));
  }
  return [...kept, sorted.slice(next)].flat();
}
