import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { slug } from '../../../core/playbook/normalise.ts';
import { isSeveral } from '../../../core/playbook/item-ranges.ts';
import { fitting } from '../../occurrences/slot.ts';
import { toRange } from '../../workspace.ts';
import type { NamePlace, WritingPlace } from './writing-place.ts';

/** A name as its place takes it; where that is impossible, in letters and dashes, by which it is found too. */
function nameFor({ slot, quoted, inList }: NamePlace, name: string): string {
  const single = inList && isSeveral(name) ? slug(name) : name;
  return fitting(slot, single, quoted) ?? fitting(slot, slug(name), quoted) ?? slug(name);
}

/** What is wrong with the colon before a value, put right: YAML wants it half-width and with a space. */
function colonEdits(place: WritingPlace, text: TextDocument): TextEdit[] {
  if (!('colon' in place) || !place.colon?.isWide) return [];
  const { at } = place.colon;
  return [{ range: toRange(text, { start: at, end: at + 1 }), newText: ':' }];
}

/** An item that replaces what stands at its place, written as that place takes it. */
export function fitted(
  { insertText, ...item }: CompletionItem,
  place: WritingPlace,
  text: TextDocument,
): CompletionItem {
  const isName = item.kind === CompletionItemKind.Reference && 'slot' in place;
  const plain = insertText ?? item.label;
  const written = isName ? nameFor(place, plain) : plain;
  const gap = 'colon' in place && place.colon?.needsSpace ? ' ' : '';
  const quote = 'quoted' in place && place.quoted ? text.getText().charAt(place.start) : '';
  const edits = colonEdits(place, text);
  return {
    ...item,
    // Editors compare this with what stands at the place, its quote included.
    ...(quote ? { filterText: quote + (item.filterText ?? item.label) } : {}),
    textEdit: { range: toRange(text, place), newText: gap + written },
    ...(edits.length > 0 ? { additionalTextEdits: edits } : {}),
  };
}
