import type { SelectionRangeParams } from 'vscode-languageserver-protocol';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { partAt } from '../../core/playbook/parts.ts';
import type { Range } from '../../core/syntax/types.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { valueAt } from '../text/fields.ts';
import { wholeSection } from '../../core/syntax/sections.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace } from '../workspace.ts';

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
    const value = valueAt(partAt(playbook, offset), offset)?.origin.range;
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

export default defineFeature({
  setting: {
    name: 'selection',
    default: true,
    description: {
      en: 'Widen a selection to cell, row, table and section.',
      zh: '按单元格、行、表格、章节扩大选区。',
    },
  },
  capabilities: { selectionRangeProvider: true },
  requests: [
    documentRequest<SelectionRangeParams, SelectionRange[]>(
      'textDocument/selectionRange',
      ({ workspace }, { textDocument, positions }) => selectionRanges(workspace, textDocument.uri, positions),
    ),
  ],
});
