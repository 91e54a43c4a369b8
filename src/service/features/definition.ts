import type { DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location, Position } from 'vscode-languageserver-types';
import { defineFeature, documentRequest } from '../feature.ts';
import { locationOf, occurrencesAt } from '../occurrences/at-position.ts';
import { definitionOf } from '../occurrences/occurrences.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** Where the entity named at a position is defined. */
export function definition(workspace: LanguageWorkspace, uri: string, position: Position): Location[] {
  const found = occurrencesAt(workspace, uri, position);
  if (!found) return [];
  const { entity } = found.here;
  return locationOf(workspace, entity.playbook, definitionOf(entity));
}

export default defineFeature({
  setting: null,
  capabilities: { definitionProvider: true },
  requests: [
    documentRequest<DefinitionParams, Location[]>(
      'textDocument/definition',
      ({ workspace }, { textDocument, position }) => definition(workspace, textDocument.uri, position),
    ),
  ],
});
