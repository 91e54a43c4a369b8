import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange, TextEdit as LspEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../core/playbook/types.ts';
import type { Range } from '../core/syntax/types.ts';

/** A range of offsets as a range of LSP. */
export function toRange(text: TextDocument, { start, end }: Range): LspRange {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** Edits of offsets as edits of LSP. */
export function lspEdits(text: TextDocument, edits: readonly TextEdit[]): LspEdit[] {
  return edits.map(({ range, text: newText }) => ({ range: toRange(text, range), newText }));
}
