import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { hostOf } from '../../core/playbook/parts.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { occurrencesAt } from '../occurrences/at-position.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** Every place of the document that names the entity at a position. */
export function documentHighlights(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): DocumentHighlight[] {
  const document = workspace.get(uri);
  const all = occurrencesAt(workspace, uri, position)?.all ?? [];
  if (!document) return [];
  return all
    .filter(({ playbook }) => hostOf(playbook) === document.playbook)
    .map(({ range, role }) => ({
      range: toRange(document.text, range),
      kind: role === 'reference' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}

export default defineFeature({
  setting: {
    name: 'highlights',
    default: true,
    description: {
      en: 'Mark where else in the document the name at the cursor stands.',
      zh: '标出光标处名称在本文档的其他位置。',
    },
  },
  capabilities: { documentHighlightProvider: true },
  requests: [
    documentRequest<DocumentHighlightParams, DocumentHighlight[]>(
      'textDocument/documentHighlight',
      ({ workspace }, { textDocument, position }) =>
        documentHighlights(workspace, textDocument.uri, position),
    ),
  ],
});
