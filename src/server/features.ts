import type { Connection } from 'vscode-languageserver';
import { clientEdit, type EditAbilities } from '../service/client-edits.ts';
import { codeActions } from '../service/code-actions.ts';
import { completion } from '../service/completion/completion.ts';
import { withoutSnippets } from '../service/completion/plain.ts';
import { hover } from '../service/hover.ts';
import { codeLenses, inlayHints } from '../service/lenses.ts';
import { say } from '../service/messages.ts';
import { definition, highlights, references } from '../service/navigation.ts';
import { prepareRename, rename } from '../service/rename.ts';
import { semanticTokens } from '../service/semantic-tokens.ts';
import { documentLinks, foldingRanges, selectionRanges } from '../service/structure.ts';
import { documentSymbols, workspaceSymbols } from '../service/symbols.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import type { Feature } from './settings.ts';

/** What the person and the client want, as it is now. */
export interface Wishes {
  features: ReadonlySet<Feature>;
  snippets: boolean;
  edits: EditAbilities;
}

/** Help while writing, over LSP. What a person turned off answers with nothing. */
export function registerFeatures(
  connection: Connection,
  workspace: LanguageWorkspace,
  wishes: () => Wishes,
): void {
  const where = <T>(feature: Feature, answer: () => T, none: T): T =>
    wishes().features.has(feature) ? answer() : none;

  connection.onCompletion(({ textDocument: { uri }, position }) =>
    where(
      'completion',
      () => {
        const items = completion(workspace, uri, position);
        return wishes().snippets ? items : withoutSnippets(items);
      },
      [],
    ),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    where('hover', () => hover(workspace, uri, position), null),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) => definition(workspace, uri, position));
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    references(workspace, uri, position, context.includeDeclaration),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    where('highlights', () => highlights(workspace, uri, position), []),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    prepareRename(workspace, uri, position),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const edit = rename(workspace, uri, position, newName);
    if (typeof edit === 'string') throw new Error(edit);
    const possible = edit && clientEdit(edit, wishes().edits);
    if (edit && !possible) throw new Error(say(workspace.ports.lang(), 'no-file-rename'));
    return possible;
  });
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    codeActions(workspace, uri, range, context.only).flatMap((action) => {
      const edit = action.edit && clientEdit(action.edit, wishes().edits);
      return edit ? { ...action, edit } : [];
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    where('symbols', () => documentSymbols(workspace, uri), []),
  );
  connection.onWorkspaceSymbol(({ query }) => where('symbols', () => workspaceSymbols(workspace, query), []));
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    where('folding', () => foldingRanges(workspace, uri), []),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    where('selection', () => selectionRanges(workspace, uri, positions), []),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    where('documentLinks', () => documentLinks(workspace, uri), []),
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    where('codeLens', () => codeLenses(workspace, uri), []),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    where('inlayHints', () => inlayHints(workspace, uri, range), []),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    where('semanticTokens', () => semanticTokens(workspace, uri), { data: [] }),
  );
}
