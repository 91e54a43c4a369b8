import {
  FileOperationPatternKind,
  TextDocumentSyncKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ClientFeatures } from '../service/feature.ts';
import { features } from '../service/generated/features.ts';

/** Glob patterns of files that the client watches on behalf of the server. */
export const WATCHED = ['**/*.{md,markdown}', '**/.changebook.{yml,yaml,json}', '**/package.json'];

/** Operations on folders; a client does not report those on each file in them. */
const FOLDERS = { filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }] };

/** Server capabilities for a client: documents, folders, and what each language feature announces. */
export function capabilitiesFor(client: ClientFeatures): ServerCapabilities {
  const offered = features.filter(({ offeredTo }) => offeredTo?.(client) ?? true);
  const own: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
  };
  return offered.reduce((all, { capabilities }) => ({ ...all, ...capabilities }), own);
}
