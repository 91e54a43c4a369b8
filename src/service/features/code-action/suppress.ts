import type { Finding, TextEdit } from '../../../core/playbook/types.ts';
import type { Range, Syntax } from '../../../core/syntax/types.ts';

function lineAround(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return { start, end: text.charAt(end - 1) === '\r' && end > offset ? end - 1 : end };
}

/**
 * The comments that silence a finding; null in the front matter, where no comment of the body reaches.
 * A row of a table takes a comment before the table and one after it, since one inside would end it.
 */
export function suppression(syntax: Syntax, { rule, range }: Finding, reason: string): TextEdit[] | null {
  const { text, eol, frontMatter, tables } = syntax;
  if (!frontMatter || range.start < frontMatter.range.end) return null;
  const table = tables.find((one) => one.range.start <= range.start && range.start <= one.range.end);
  if (!table) {
    const { start } = lineAround(text, range.start);
    const indent = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? '';
    const comment = `${indent}<!-- changebook-disable-next-line ${rule} -- ${reason} -->${eol}`;
    return [{ range: { start, end: start }, text: comment }];
  }
  const { start } = lineAround(text, table.directive?.range.start ?? table.range.start);
  const { end } = lineAround(text, table.range.end);
  return [
    { range: { start, end: start }, text: `<!-- changebook-disable ${rule} -- ${reason} -->${eol}${eol}` },
    { range: { start: end, end }, text: `${eol}${eol}<!-- changebook-enable ${rule} -->` },
  ];
}
