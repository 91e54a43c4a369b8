import type { SyntaxNode } from '@lezer/common';
import { inlineText, type Definitions } from './inline-text.ts';
import { withTwoHeaders } from './two-headers.ts';
import type { Cell, Range, Table, TableRow } from './types.ts';

/** Where the cells of a row stand, trimmed; a pipe after a backslash separates nothing. */
function cellRanges(line: string, offset: number): Range[] {
  const bars: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === '|') bars.push(index);
  }
  const first = line.length - line.trimStart().length;
  const last = line.trimEnd().length;
  const starts = [first, ...bars.map((bar) => bar + 1)];
  const ends = [...bars, last];
  if (bars[0] === first) {
    starts.shift();
    ends.shift();
  }
  if (bars.at(-1) === last - 1 && starts.length > 1) {
    starts.pop();
    ends.pop();
  } else if (bars.at(-1) === last - 1) {
    // A lone bar, or the closing bar of the only cell.
    starts.length = Math.max(0, bars.length - 1);
    ends.length = starts.length;
  }
  return starts.map((start, index) => {
    const end = ends[index] ?? last;
    const source = line.slice(start, end);
    const text = source.trim();
    // In an empty cell the place to write is after the first space.
    const lead = text === '' ? Math.min(1, source.length) : source.length - source.trimStart().length;
    return { start: offset + start + lead, end: offset + start + lead + text.length };
  });
}

/** A cell without the comments at its end, which say nothing of its value. */
function withoutComments(text: string, { start, end }: Range): Range {
  let source = text.slice(start, end);
  while (source.endsWith('-->')) {
    const from = source.lastIndexOf('<!--');
    if (from < 0) break;
    source = source.slice(0, from).trimEnd();
  }
  return { start, end: start + source.length };
}

const NONE: Cell[] = [];

function readRow(text: string, node: SyntaxNode, width: number, definitions: Definitions): TableRow {
  const line = text.slice(node.from, node.to).trimEnd();
  const range = { start: node.from, end: node.from + line.length };
  const cells = cellRanges(line, node.from).map((whole): Cell => {
    const at = withoutComments(text, whole);
    const source = text.slice(at.start, at.end).replaceAll('\\|', '|');
    return { text: inlineText(source, definitions), range: at };
  });
  return { range, cells: cells.slice(0, width), beyond: cells.length > width ? cells.slice(width) : NONE };
}

function alignment(dashes: string): Table['align'][number] {
  const left = dashes.startsWith(':');
  const right = dashes.endsWith(':');
  if (left && right) return 'center';
  if (right) return 'right';
  return left ? 'left' : null;
}

/** A table of the tree as rows of cells; `section` is where it stands. */
export function readTable(
  text: string,
  node: SyntaxNode,
  section: number,
  definitions: Definitions,
  directive: Table['directive'],
): Table | null {
  const head = node.getChild('TableHeader');
  const rule = node.getChild('TableDelimiter');
  if (!head || !rule) return null;
  const dashes = text.slice(rule.from, rule.to).trimEnd();
  const columns = cellRanges(dashes, rule.from);
  const header = readRow(text, head, columns.length, definitions);
  const rows: TableRow[] = [];
  for (let row = rule.nextSibling; row; row = row.nextSibling) {
    if (row.name === 'TableRow') rows.push(readRow(text, row, columns.length, definitions));
  }
  return withTwoHeaders({
    range: { start: node.from, end: rows.at(-1)?.range.end ?? rule.from + dashes.length },
    header,
    delimiter: { start: rule.from, end: rule.from + dashes.length },
    align: columns.map((column) => alignment(text.slice(column.start, column.end))),
    rows,
    section,
    directive,
  });
}
