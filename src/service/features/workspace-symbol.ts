import type { WorkspaceSymbolParams } from 'vscode-languageserver-protocol';
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import { hostOf } from '../../core/playbook/parts.ts';
import { entitiesOf } from '../../core/references/entities.ts';
import { defineFeature, workspaceRequest } from '../feature.ts';
import { definitionOf } from '../occurrences/occurrences.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import { symbolsSetting } from './document-symbol.ts';

/** True where a name holds the letters asked for, in their order. */
function matches(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

/** Documents and entities of all programmes whose name, id or number matches a query, a programme a step. */
export function* workspaceSymbols(
  workspace: LanguageWorkspace,
  query: string,
): Generator<void, SymbolInformation[]> {
  const letters = query.toLowerCase();
  const symbols: SymbolInformation[] = [];
  for (const programme of workspace.allProgrammes()) {
    for (const entity of entitiesOf(programme)) {
      const name = entity.row.name ?? entity.row.id ?? '';
      const document = workspace.byPath(entity.playbook.path);
      // Something may have been written since the last step: then the ranges are of another text.
      const found = [name, entity.row.id ?? '', entity.row.number ?? ''].find(
        (one) => one !== '' && matches(String(one), letters),
      );
      if (name === '' || document?.playbook !== hostOf(entity.playbook) || found === undefined) continue;
      symbols.push({
        // A client looks for the letters in the name, too.
        name: found === name ? name : `${name} (${String(found)})`,
        kind: entity.pointer === '' ? SymbolKind.File : SymbolKind.Field,
        containerName: entity.pointer === '' ? entity.type : entity.playbook.title,
        location: { uri: document.uri, range: toRange(document.text, definitionOf(entity)) },
      });
    }
    yield;
  }
  return symbols;
}

export default defineFeature({
  setting: symbolsSetting,
  capabilities: { workspaceSymbolProvider: true },
  requests: [
    workspaceRequest<WorkspaceSymbolParams, SymbolInformation[]>(
      'workspace/symbol',
      ({ workspace }, { query }) => workspaceSymbols(workspace, query),
    ),
  ],
});
