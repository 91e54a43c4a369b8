import {
  CodeActionKind,
  FileOperationPatternKind,
  TextDocumentSyncKind,
  type InitializeResult,
} from 'vscode-languageserver';
import { FIX_ALL } from '../service/features/code-actions/code-actions.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../service/features/semantic-tokens.ts';

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

/** Folders: what happens to the files in one is not told of each. */
const FOLDERS = { filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }] };

/** What the server can do for every client. */
export const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: ['@', ':', '|', ' ', '#', '-'] },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
  },
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
