import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Playbook } from '../../core/playbook/types.ts';
import type { Programme } from '../../core/programme/types.ts';
import type { Range } from '../../core/syntax/types.ts';
import { sameEntity } from '../../core/references/entities.ts';
import { definitionOf, occurrenceAt, occurrencesOf, type Occurrence } from '../occurrences/occurrences.ts';
import { toRange, type LanguageWorkspace, type OpenDocument } from '../workspace.ts';

/** A place in a playbook of the workspace. */
interface Here {
  document: OpenDocument;
  playbook: Playbook;
  programme: Programme;
  offset: number;
}

/** The place asked for, or null where the document is no playbook. */
export function placeAt(workspace: LanguageWorkspace, uri: string, position: Position): Here | null {
  const document = workspace.get(uri);
  if (!document?.playbook) return null;
  const { playbook } = document;
  const programme = workspace.programmeOf(playbook);
  return { document, playbook, programme, offset: document.text.offsetAt(position) };
}

function locationOf(workspace: LanguageWorkspace, playbook: Playbook, range: Range): Location[] {
  const document = workspace.byPath(playbook.path);
  return document ? [{ uri: document.uri, range: toRange(document.text, range) }] : [];
}

/** All places of what stands at a position, and the programme's own words for it. */
export function occurrencesAt(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): { here: Occurrence; all: Occurrence[] } | null {
  const place = placeAt(workspace, uri, position);
  const here = place && occurrenceAt(place.programme, place.playbook, place.offset);
  if (!place || !here) return null;
  const all = occurrencesOf(place.programme).filter(({ entity }) => sameEntity(entity, here.entity));
  return { here, all };
}

/** Where the thing at a position is defined. */
export function definition(workspace: LanguageWorkspace, uri: string, position: Position): Location[] {
  const found = occurrencesAt(workspace, uri, position);
  if (!found) return [];
  const { entity } = found.here;
  return locationOf(workspace, entity.playbook, definitionOf(entity));
}

/** Every place of the programme that names the thing at a position. */
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

/** The same within the document. */
export function highlights(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): DocumentHighlight[] {
  const document = workspace.get(uri);
  const all = occurrencesAt(workspace, uri, position)?.all ?? [];
  if (!document) return [];
  return all
    .filter(({ playbook }) => playbook === document.playbook)
    .map(({ range, role }) => ({
      range: toRange(document.text, range),
      kind: role === 'reference' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}
