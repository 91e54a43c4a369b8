import type { FoldingRangeParams } from 'vscode-languageserver-protocol';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Range } from '../../core/syntax/types.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { wholeSection } from '../../core/syntax/sections.ts';
import type { LanguageWorkspace } from '../workspace.ts';

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

export default defineFeature({
  setting: {
    name: 'folding',
    default: true,
    description: { en: 'Fold front matter, sections and tables.', zh: '可折叠文件头、章节和表格。' },
  },
  capabilities: { foldingRangeProvider: true },
  requests: [
    documentRequest<FoldingRangeParams, FoldingRange[]>(
      'textDocument/foldingRange',
      ({ workspace }, { textDocument }) => foldingRanges(workspace, textDocument.uri),
    ),
  ],
});
