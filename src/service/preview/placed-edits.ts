import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../core/playbook/types.ts';
import type { PlacedEdit } from './edit-messages.ts';

/** Edits of offsets as edits of lines and characters. */
export function placedEdits(text: TextDocument, edits: readonly TextEdit[]): PlacedEdit[] {
  return edits.map(({ range, text: written }) => ({
    start: text.positionAt(range.start),
    end: text.positionAt(range.end),
    text: written,
  }));
}
