import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import { titleOf } from '../../../core/playbook/naming/labels.ts';
import type { KindSchema } from '../../../core/playbook/schema.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import { say } from '../../text/messages.ts';
import type { ValueContext } from './value-context.ts';

/** Directives, which a comment begins with. */
export function directiveItems(lang: Lang): CompletionItem[] {
  const reason = say(lang, 'reason');
  const silencing = ['changebook-disable-next-line', 'changebook-disable-line', 'changebook-disable'].map(
    (label) => ({
      label,
      insertText: `${label} $1 -- \${2:${reason}}`,
    }),
  );
  const others = [
    { label: 'changebook-enable', insertText: 'changebook-enable $1' },
    { label: 'playbook:', insertText: 'playbook: $1', detail: say(lang, 'binding') },
  ];
  return [...silencing, ...others].map((item) => ({
    ...item,
    kind: CompletionItemKind.Keyword,
    insertTextFormat: InsertTextFormat.Snippet,
  }));
}

/** Lists of a kind, for a comment that binds the next table to one. */
export function bindingItems({ lists }: KindSchema, lang: Lang): CompletionItem[] {
  return [...lists.values()].map(({ name, node }) => ({
    label: name,
    kind: CompletionItemKind.Struct,
    detail: titleOf(node, lang, name),
  }));
}

/**
 * Rules, for a comment that silences some.
 * @param found ids of rules that report something in the document; they come first
 */
export function suppressionItems(context: ValueContext, found: readonly string[]): CompletionItem[] {
  return context.registry.rules
    .filter(({ kinds }) => kinds.includes('*') || kinds.includes(context.playbook.kind))
    .map(({ id, why }) => ({
      label: id,
      kind: CompletionItemKind.Constant,
      documentation: why[context.lang],
      sortText: `${found.includes(id) ? 0 : 1}${id}`,
    }));
}
