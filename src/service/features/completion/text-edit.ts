import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { slug } from '../../../core/playbook/naming/normalise.ts';
import { isSeveral } from '../../../core/playbook/values/item-ranges.ts';
import { quoteName } from '../../occurrences/quoting.ts';
import { toRange } from '../../lsp-ranges.ts';
import type { NameContext, CursorContext } from './cursor-context.ts';

/** A name quoted for its context; where that is impossible its slug, by which references are resolved too. */
function nameIn({ quoting, quoted, inList }: NameContext, name: string): string {
  const single = inList && isSeveral(name) ? slug(name) : name;
  return quoteName(quoting, single, quoted) ?? quoteName(quoting, slug(name), quoted) ?? slug(name);
}

/** Mends the colon before a value: YAML wants it half-width. */
function colonEdits(context: CursorContext, text: TextDocument): TextEdit[] {
  if (!('colon' in context) || !context.colon?.isWide) return [];
  const { at } = context.colon;
  return [{ range: toRange(text, { start: at, end: at + 1 }), newText: ':' }];
}

/** An item with the text edit that replaces the span at the cursor, quoted for its context. */
export function withTextEdit(
  { insertText, ...item }: CompletionItem,
  context: CursorContext,
  text: TextDocument,
): CompletionItem {
  const isName = item.kind === CompletionItemKind.Reference && 'quoting' in context;
  const bare = insertText ?? item.label;
  const written = isName ? nameIn(context, bare) : bare;
  const gap = 'colon' in context && context.colon?.needsSpace ? ' ' : '';
  const quote = 'quoted' in context && context.quoted ? text.getText().charAt(context.start) : '';
  const edits = colonEdits(context, text);
  return {
    ...item,
    // Editors filter by the text of the span, its quote included.
    ...(quote ? { filterText: quote + (item.filterText ?? item.label) } : {}),
    textEdit: { range: toRange(text, context), newText: gap + written },
    ...(edits.length > 0 ? { additionalTextEdits: edits } : {}),
  };
}
