import {
  FoldingRangeKind,
  type FoldingRange,
  type Position,
  type SelectionRange,
} from 'vscode-languageserver-types';
import type { Range } from '../../core/syntax/types.ts';
import { valueAt } from '../text/fields.ts';
import { wholeSection } from '../text/sections.ts';
import { toRange, type LanguageWorkspace } from '../workspace.ts';

/** Front matter, sections and tables that are more than a line. */
export function foldingRanges(workspace: LanguageWorkspace, uri: string): FoldingRange[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { frontMatter, sections, tables, comments, text } = document.playbook.syntax;
  const fold = ({ start, end }: Range, kind?: string): FoldingRange[] => {
    const trimmed = text.slice(start, end).trimEnd().length;
    const [from, to] = [document.text.positionAt(start).line, document.text.positionAt(start + trimmed).line];
    return to > from ? [{ startLine: from, endLine: to, ...(kind ? { kind } : {}) }] : [];
  };
  return [
    ...(frontMatter ? fold(frontMatter.range, FoldingRangeKind.Region) : []),
    ...sections.flatMap(({ heading }, index) => (heading ? fold(wholeSection(sections, index)) : [])),
    ...tables.flatMap(({ range }) => fold(range)),
    ...comments.flatMap(({ range }) => fold(range, FoldingRangeKind.Comment)),
  ];
}

/** From the value at a position outwards: its cell, row, table, sections, document. */
export function selectionRanges(
  workspace: LanguageWorkspace,
  uri: string,
  positions: Position[],
): SelectionRange[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { playbook, text } = document;
  const { sections, tables, tasks, frontMatter } = playbook.syntax;
  return positions.map((position) => {
    const offset = text.offsetAt(position);
    const value = valueAt(playbook, offset)?.origin.range;
    const rows = tables.flatMap((table) => [table.range, ...table.rows.map((row) => row.range)]);
    const around = [
      ...(value ? [value] : []),
      ...rows,
      ...tasks.map(({ range }) => range),
      ...sections.flatMap(({ range }, index) => [range, wholeSection(sections, index)]),
      ...(frontMatter ? [frontMatter.range] : []),
      { start: 0, end: playbook.syntax.text.length },
    ].filter(({ start, end }) => start <= offset && offset <= end);
    // Each must hold the one before; what only overlaps it is left out.
    const chain = around
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .reduce<Range[]>((list, range) => {
        const inner = list.at(-1);
        const grows = !inner || (range.start <= inner.start && range.end >= inner.end);
        const same = inner && range.start === inner.start && range.end === inner.end;
        return grows && !same ? [...list, range] : list;
      }, []);
    return chain.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: toRange(text, range), ...(parent ? { parent } : {}) }),
      undefined,
    ) as SelectionRange;
  });
}
