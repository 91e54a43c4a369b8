import { CodeActionKind, TextDocumentSyncKind, type InitializeResult } from 'vscode-languageserver';
import { FIX_ALL } from '../service/code-actions.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../service/semantic-tokens.ts';

/** Announced only to clients that are sent nothing: findings asked for and sent would show twice. */
export const PULL = {
  diagnosticProvider: {
    identifier: 'changebook',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  },
};

/** Files that a client watches for a server that has no eyes of its own. */
export const WATCHED = ['**/*.{md,markdown}', '**/.changebook.{yml,yaml,json}', '**/package.json'];

/** What the server can do for every client. */
export const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: ['@', ':', '|', ' ', '#', '-'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: true,
  },
};
