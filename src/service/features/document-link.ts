import type { DocumentLinkParams } from 'vscode-languageserver-protocol';
import type { DocumentLink } from 'vscode-languageserver-types';
import { defineFeature, documentRequest } from '../feature.ts';
import { fileLinks } from '../file-links.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** References of a document to other documents, as links. */
export function documentLinks(workspace: LanguageWorkspace, uri: string): DocumentLink[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  return fileLinks(document.playbook).flatMap(({ path, range }) => {
    const other = workspace.byPath(path);
    return other ? [{ range: toRange(document.text, range), target: other.uri }] : [];
  });
}

export default defineFeature({
  setting: {
    name: 'documentLinks',
    default: true,
    description: {
      en: 'Make links to other documents clickable.',
      zh: '让指向其他文档的链接可点击。',
    },
  },
  capabilities: { documentLinkProvider: {} },
  requests: [
    documentRequest<DocumentLinkParams, DocumentLink[]>(
      'textDocument/documentLink',
      ({ workspace }, { textDocument }) => documentLinks(workspace, textDocument.uri),
    ),
  ],
});
