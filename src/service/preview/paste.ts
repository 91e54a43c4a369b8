import { pasteRange } from '../../core/edits/rows/paste-range.ts';
import { rangeOfText } from '../../core/edits/rows/range-text.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import type { PasteParams, PasteResult } from './edit-messages.ts';

/** The edits that put what a spreadsheet has copied into the table at a place; null where it is no range, or no table. */
export function pasteAt(
  workspace: LanguageWorkspace,
  { uri, version, at, text, isTable }: PasteParams,
): PasteResult {
  const checked = workspace.check(uri);
  const document = checked?.document.text;
  if (!checked || document?.version !== version) return null;
  const range = rangeOfText(text);
  const [first = []] = range;
  // Lines of text are no range, unless they come from a table.
  if (first.length < 2 && !(isTable && range.length > 1)) return null;
  const edits = pasteRange(checked.playbook, document.offsetAt(at), range);
  return edits?.map((edit) => ({ ...toRange(document, edit.range), text: edit.text })) ?? null;
}
