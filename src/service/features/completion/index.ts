import type { CompletionParams } from 'vscode-languageserver-protocol';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { defineFeature, documentRequest, type FeatureContext } from '../../feature.ts';
import { playbookPosition } from '../../occurrences/at-position.ts';
import type { LanguageWorkspace } from '../../workspace.ts';
import { withoutCommands, withoutSnippets } from './client-fallbacks.ts';
import { bindingItems, directiveItems, suppressionItems } from './comment-items.ts';
import { contextAt } from './context-at.ts';
import type { CursorContext } from './cursor-context.ts';
import { emptyLineItems } from './empty-line-items.ts';
import { keyItems, kindItems, rowKeyItems } from './front-matter-items.ts';
import { headingItems } from './heading-items.ts';
import { columnItems, rowItem } from './table-items.ts';
import { factItems, factValues } from './task-items.ts';
import { withTextEdit } from './text-edit.ts';
import type { ValueContext } from './value-context.ts';
import { entityItems, valueItems } from './value-items.ts';

/**
 * Letters and digits trigger completion, too: editors open it in Markdown for nothing else, since in most of it a word
 * is just a word. What is no playbook has no items.
 */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

function itemsAt(context: ValueContext, cursor: CursorContext, found: readonly string[]): CompletionItem[] {
  const { playbook, lang } = context;
  const { schema } = playbook;
  switch (cursor.type) {
    case 'kind':
      return kindItems(context.registry.kinds, lang);
    case 'key':
      return keyItems(schema, playbook, lang, cursor.assigned);
    case 'value':
    case 'cell':
      return valueItems(context, cursor.property, cursor.type === 'value');
    case 'heading':
      return headingItems(context);
    case 'column':
      return columnItems(cursor.list, cursor.present, playbook, lang);
    case 'row':
      return [rowItem(context, cursor.table, cursor.list, cursor.columns)];
    case 'owner':
      return entityItems(context, 'role');
    case 'fact':
      return factItems(context);
    case 'fact-value':
      return factValues(context, cursor.key);
    case 'suppression':
      return suppressionItems(context, found);
    case 'row-key':
      return rowKeyItems(cursor.list, lang, cursor.assigned);
    case 'directive':
      return directiveItems(lang);
    case 'binding':
      return bindingItems(schema, lang);
    case 'empty-line':
      return emptyLineItems(context);
  }
}

/** The first key of a front matter that is no playbook yet, once a letter of `playbook` is typed. */
function firstLine(workspace: LanguageWorkspace, uri: string, position: Position): CompletionItem[] {
  const { text, playbook } = workspace.get(uri) ?? {};
  if (!text || playbook) return [];
  const typed = /^\uFEFF?---\r?\n(p[a-z]*)$/.exec(text.getText().slice(0, text.offsetAt(position)))?.[1];
  if (typed === undefined || !'playbook'.startsWith(typed)) return [];
  const range = { start: { line: 1, character: 0 }, end: position };
  const { registry, lang } = workspace.ports;
  return kindItems(registry.kinds, lang()).map((item) => {
    const label = `playbook: ${item.label}`;
    return { ...item, label, textEdit: { range, newText: label } };
  });
}

/**
 * Items for a position, each with its text edit.
 * @param trigger the trigger character, where one was typed
 */
export function completion(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
  trigger?: string,
): CompletionItem[] {
  const at = playbookPosition(workspace, uri, position);
  if (!at) return firstLine(workspace, uri, position);
  const { playbook, programme, document, offset } = at;
  const cursor = contextAt(playbook, offset, trigger === ' ');
  if (!cursor || (LETTERS.includes(trigger ?? '') && !VALUES.has(cursor.type))) return [];
  const { ports } = workspace;
  const { registry } = ports;
  const context = { registry, playbook, programme, lang: ports.lang(), today: ports.today(), at: offset };
  const findings = cursor.type === 'suppression' ? (workspace.check(uri)?.file.findings ?? []) : [];
  const found = findings.map(({ rule }) => rule);
  return itemsAt(context, cursor, found).map((item) => withTextEdit(item, cursor, document.text));
}

/** Where a letter begins a value. Elsewhere it is prose, in which nothing is to pop up. */
const VALUES: ReadonlySet<CursorContext['type']> = new Set(['cell', 'value', 'owner', 'fact-value']);

function itemsFor(
  { workspace, client }: FeatureContext,
  { textDocument, position, context }: CompletionParams,
): CompletionItem[] {
  const items = completion(workspace, textDocument.uri, position, context?.triggerCharacter);
  const known = client.commands ? items : withoutCommands(items);
  return client.snippets ? known : withoutSnippets(known);
}

export default defineFeature({
  setting: {
    name: 'completion',
    default: true,
    description: {
      en: 'Offer kinds, keys, values, headings and rows while writing.',
      zh: '书写时提示类型、键、取值、标题和行。',
    },
  },
  capabilities: { completionProvider: { triggerCharacters: ['@', ':', '|', ' ', '#', '-', ...LETTERS] } },
  requests: [documentRequest<CompletionParams, CompletionItem[]>('textDocument/completion', itemsFor)],
});
