import type { InitializeParams } from 'vscode-languageserver';
import { editAbilities } from '../service/client-edits.ts';
import type { ClientFeatures } from '../service/feature.ts';
import { refreshesOf } from './refreshes.ts';
import type { StartOptions } from '../service/preview/protocol.ts';

/** What a client supports, and its language. */
export interface ClientAbilities extends ClientFeatures {
  locale: string;
  /** Methods of the requests by which it can be asked to show anew what hangs on other documents and on settings. */
  refreshes: string[];
  /** It watches files for the server. */
  watches: boolean;
  /** It notifies of folders that are added and removed. */
  tellsFolders: boolean;
}

/** Reads the client capabilities; before `initialize` there are next to none. */
export function abilitiesOf(params: InitializeParams | undefined): ClientAbilities {
  const { textDocument, workspace } = params?.capabilities ?? {};
  const { commands }: StartOptions = Object(params?.initializationOptions);
  return {
    locale: params?.locale ?? 'en',
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    refreshes: refreshesOf(workspace),
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    commands: commands === true,
    edits: editAbilities(workspace?.workspaceEdit),
  };
}
