import type { ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location, Position } from 'vscode-languageserver-types';
import { defineFeature, documentRequest } from '../feature.ts';
import { locationOf, occurrencesAt } from '../occurrences/at-position.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** Every place of the programme that names the entity at a position. */
export function references(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
  withDefinition: boolean,
): Location[] {
  const all = occurrencesAt(workspace, uri, position)?.all ?? [];
  return all
    .filter(({ role }) => withDefinition || role === 'reference')
    .flatMap(({ playbook, range }) => locationOf(workspace, playbook, range));
}

export default defineFeature({
  setting: null,
  capabilities: { referencesProvider: true },
  requests: [
    documentRequest<ReferenceParams, Location[]>(
      'textDocument/references',
      ({ workspace }, { textDocument, position, context }) =>
        references(workspace, textDocument.uri, position, context.includeDeclaration),
    ),
  ],
});
