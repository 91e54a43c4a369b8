import type { Location, Position } from 'vscode-languageserver-types';
import { partAt } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import type { Programme } from '../../core/programme/types.ts';
import { sameEntity } from '../../core/references/entities.ts';
import type { Range } from '../../core/syntax/types.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace, WorkspaceDocument } from '../workspace.ts';
import { occurrenceAt, occurrencesOf, type Occurrence } from './occurrences.ts';

/** A position of LSP in a playbook of the workspace. */
export interface PlaybookPosition {
  document: WorkspaceDocument;
  /** The part that the position is in, else the document. */
  playbook: Playbook;
  programme: Programme;
  offset: number;
}

/** The position asked for, or null where the document is no playbook. */
export function playbookPosition(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): PlaybookPosition | null {
  const document = workspace.get(uri);
  if (!document?.playbook) return null;
  const programme = workspace.programmeOf(document.playbook);
  const offset = document.text.offsetAt(position);
  return { document, playbook: partAt(document.playbook, offset), programme, offset };
}

/** The occurrence at a position, and every other one of the same entity in the programme. */
export function occurrencesAt(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): { here: Occurrence; all: Occurrence[] } | null {
  const at = playbookPosition(workspace, uri, position);
  const here = at && occurrenceAt(at.programme, at.playbook, at.offset);
  if (!at || !here) return null;
  const all = occurrencesOf(at.programme).filter(({ entity }) => sameEntity(entity, here.entity));
  return { here, all };
}

/** A range of a playbook as a location of LSP; none where its document has gone. */
export function locationOf(workspace: LanguageWorkspace, playbook: Playbook, range: Range): Location[] {
  const document = workspace.byPath(playbook.path);
  return document ? [{ uri: document.uri, range: toRange(document.text, range) }] : [];
}
