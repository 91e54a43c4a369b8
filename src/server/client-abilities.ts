import type { InitializeParams } from 'vscode-languageserver';
import { editAbilities, type EditAbilities } from './client-edits.ts';

/** What a client can do, and its language. */
export interface ClientAbilities {
  locale: string;
  /** It asks for findings instead of being sent them. */
  pulls: boolean;
  /** It watches files for the server. */
  watches: boolean;
  /** It tells of folders that come and go. */
  tellsFolders: boolean;
  snippets: boolean;
  edits: EditAbilities;
}

/** What a client says of itself; before it has, next to nothing. */
export function abilitiesOf(params: InitializeParams | undefined): ClientAbilities {
  const { textDocument, workspace } = params?.capabilities ?? {};
  return {
    locale: params?.locale ?? 'en',
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    edits: editAbilities(workspace?.workspaceEdit),
  };
}
