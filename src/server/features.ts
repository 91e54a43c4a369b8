import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { clientEdit, type EditAbilities } from './client-edits.ts';
import { codeActions } from '../service/features/code-actions/code-actions.ts';
import { completion } from '../service/features/completion/completion.ts';
import { withoutCommands, withoutSnippets } from '../service/features/completion/plain.ts';
import { hover } from '../service/features/hover.ts';
import { inlayHints } from '../service/features/inlay-hints.ts';
import { codeLenses } from '../service/features/code-lens.ts';
import { say } from '../service/text/messages.ts';
import { definition, highlights, references } from '../service/features/navigation.ts';
import { prepareRename, rename } from '../service/features/rename.ts';
import { semanticTokens } from '../service/features/semantic-tokens.ts';
import { documentLinks } from '../service/features/links.ts';
import { foldingRanges, selectionRanges } from '../service/features/folding.ts';
import { documentSymbols, workspaceSymbols } from '../service/features/symbols.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import type { Feature } from './settings.ts';

/** What the person and the client want, as it is now. */
export interface Wishes {
  features: ReadonlySet<Feature>;
  snippets: boolean;
  /** The client has the commands that items and lenses name. */
  commands: boolean;
  edits: EditAbilities;
}

/** When the texts are read that an answer depends on. */
export interface Readiness {
  programmeOf(uri: string): Promise<void>;
  all(): Promise<void>;
}

/** Help while writing, over LSP. What a person turned off answers with nothing. */
export function registerFeatures(
  connection: Connection,
  workspace: LanguageWorkspace,
  wishes: () => Wishes,
  readiness: Readiness,
): void {
  type InDocument = { textDocument: { uri: string } };
  /** Answers about a document once its programme is read. */
  const about =
    <P extends InDocument, T>(answer: (uri: string, params: P) => T) =>
    async (params: P): Promise<T> => {
      const { uri } = params.textDocument;
      await readiness.programmeOf(uri);
      return answer(uri, params);
    };
  /** The same for what can be turned off. */
  const where = <P extends InDocument, T>(feature: Feature, none: T, answer: (uri: string, params: P) => T) =>
    about<P, T>((uri, params) => (wishes().features.has(feature) ? answer(uri, params) : none));

  connection.onCompletion(
    where('completion', [], (uri, { position, context }) => {
      const items = completion(workspace, uri, position, context?.triggerCharacter);
      const able = wishes().commands ? items : withoutCommands(items);
      return wishes().snippets ? able : withoutSnippets(able);
    }),
  );
  connection.onHover(where('hover', null, (uri, { position }) => hover(workspace, uri, position)));
  connection.onDefinition(about((uri, { position }) => definition(workspace, uri, position)));
  connection.onReferences(
    about((uri, { position, context }) => references(workspace, uri, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(
    where('highlights', [], (uri, { position }) => highlights(workspace, uri, position)),
  );
  connection.onPrepareRename(about((uri, { position }) => prepareRename(workspace, uri, position)));
  connection.onRenameRequest(
    about((uri, { position, newName }) => {
      const edit = rename(workspace, uri, position, newName);
      if (typeof edit === 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, edit);
      const possible = edit && clientEdit(edit, wishes().edits);
      if (edit && !possible) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, say(workspace.ports.lang(), 'no-file-rename'));
      }
      return possible;
    }),
  );
  connection.onCodeAction(
    about((uri, { range, context }) =>
      codeActions(workspace, uri, range, context.only).flatMap((action) => {
        const edit = action.edit && clientEdit(action.edit, wishes().edits);
        return edit ? { ...action, edit } : [];
      }),
    ),
  );
  connection.onDocumentSymbol(where('symbols', [], (uri) => documentSymbols(workspace, uri)));
  connection.onWorkspaceSymbol(async ({ query }) => {
    await readiness.all();
    return wishes().features.has('symbols') ? workspaceSymbols(workspace, query) : [];
  });
  connection.onFoldingRanges(where('folding', [], (uri) => foldingRanges(workspace, uri)));
  connection.onSelectionRanges(
    where('selection', [], (uri, { positions }) => selectionRanges(workspace, uri, positions)),
  );
  connection.onDocumentLinks(where('documentLinks', [], (uri) => documentLinks(workspace, uri)));
  connection.onCodeLens(where('codeLens', [], (uri) => codeLenses(workspace, uri, wishes().commands)));
  connection.languages.inlayHint.on(
    where('inlayHints', [], (uri, { range }) => inlayHints(workspace, uri, range)),
  );
  connection.languages.semanticTokens.on(
    where('semanticTokens', { data: [] }, (uri) => semanticTokens(workspace, uri)),
  );
}
