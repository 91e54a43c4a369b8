import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Command } from 'vscode-languageserver-types';
import { applyEdits } from '../../../core/edits/apply.ts';
import type { TextEdit } from '../../../core/playbook/types.ts';
import { toRange } from '../../lsp-ranges.ts';

/** The command of our extension that shows a document and selects a range of it. */
export const SELECT = 'changebook.select';

/** A command that selects what edits have put into a document, for a person to go on writing there. */
export function selectAfter(text: TextDocument, edits: readonly TextEdit[], wanted: string): Command {
  const before = text.getText();
  const after = applyEdits(before, edits);
  const last = Math.max(0, ...edits.map(({ range }) => range.end));
  // Edits may stand in any order; what was put stands before the end of the last.
  const start = after.lastIndexOf(wanted, after.length - (before.length - last) - wanted.length);
  const at = Math.max(0, start);
  const document = TextDocument.create(text.uri, text.languageId, 0, after);
  const range = toRange(document, { start: at, end: start < 0 ? at : at + wanted.length });
  return { title: '', command: SELECT, arguments: [text.uri, range] };
}
