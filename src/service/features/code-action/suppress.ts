import type { Finding, TextEdit } from '../../../core/playbook/types.ts';
import type { Range, Syntax, Table } from '../../../core/syntax/types.ts';

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind all that stands in the last cell of the row at an offset; null where it has none. */
function endOfRow(
  text: string,
  { header, rows }: Table,
  { start }: Range,
): { at: number; isEmpty: boolean } | null {
  const row = [header, ...rows].find(({ range }) => range.start <= start && start <= range.end);
  const cell = row?.cells.at(-1);
  if (!row || !cell) return null;
  const rest = text.slice(cell.range.end, row.range.end);
  const comments = /^(?:\s*<!--[^>]*-->)*/.exec(rest)?.[0] ?? '';
  return {
    at: cell.range.end + comments.length,
    isEmpty: cell.range.start === cell.range.end && comments === '',
  };
}

/**
 * The comment that silences a finding: in the line above it, of a row of a table in its last cell, since a comment
 * above would end the table. Null in the front matter, where no comment of the body reaches.
 */
export function suppression(syntax: Syntax, { rule, range }: Finding, reason: string): TextEdit | null {
  const { text, eol, frontMatter, tables } = syntax;
  if (!frontMatter || range.start < frontMatter.range.end) return null;
  const table = tables.find((one) => one.range.start <= range.start && range.start <= one.range.end);
  const end = table && endOfRow(text, table, range);
  if (end) {
    const comment = `<!-- changebook-disable-line ${rule} -- ${reason} -->`;
    return { range: { start: end.at, end: end.at }, text: end.isEmpty ? comment : ` ${comment}` };
  }
  const start = lineStart(text, range.start);
  const indent = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? '';
  const comment = `${indent}<!-- changebook-disable-next-line ${rule} -- ${reason} -->${eol}`;
  return { range: { start, end: start }, text: comment };
}
