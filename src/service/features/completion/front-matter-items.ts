import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { KindRegistry } from '../../../core/kinds/kind.ts';
import { keyNamed } from '../../../core/playbook/naming/key-named.ts';
import { titleOf } from '../../../core/playbook/naming/labels.ts';
import type { KindSchema, ListProperty } from '../../../core/playbook/schema.ts';
import type { Lang, Playbook } from '../../../core/playbook/types.ts';
import { descriptionOf, requiredOf, valuesOf } from '../../text/fields.ts';
import { say } from '../../text/messages.ts';

/** Kinds of playbook, for the value of `playbook`. */
export function kindItems(kinds: KindRegistry, lang: Lang): CompletionItem[] {
  return [...kinds.values()].map(({ id, schema: { node } }) => ({
    label: id,
    kind: CompletionItemKind.Class,
    detail: titleOf(node, lang, id),
    documentation: descriptionOf(node, lang),
  }));
}

/**
 * Keys that the front matter does not have yet, required ones first.
 * @param assigned the colon is there already
 */
export function keyItems(
  schema: KindSchema,
  playbook: Playbook,
  lang: Lang,
  assigned: boolean,
): CompletionItem[] {
  const required = requiredOf(schema);
  const written =
    playbook.syntax.frontMatter?.root.entries.map(({ key, value }) => keyNamed(schema, key, value.type)) ??
    [];
  return [...schema.scalars.values()]
    .filter(({ name }) => !written.includes(name))
    .map(({ name, node, cell }) => ({
      label: name,
      kind: CompletionItemKind.Property,
      detail: [titleOf(node, lang, name), required.has(name) ? say(lang, 'required') : '']
        .filter(Boolean)
        .join(' · '),
      documentation: descriptionOf(node, lang),
      insertText: assigned ? name : cell === 'list' || cell === 'people' ? `${name}: [$1]` : `${name}: `,
      insertTextFormat: InsertTextFormat.Snippet,
      sortText: `${required.has(name) ? 0 : 1}${name}`,
      ...(!assigned && (valuesOf(node, lang).length > 0 || cell === 'date')
        ? { command: { title: '', command: 'editor.action.triggerSuggest' } }
        : {}),
    }));
}

/** Keys of a row that is written in the front matter. */
export function rowKeyItems(list: ListProperty, lang: Lang, assigned: boolean): CompletionItem[] {
  return [...list.columns.values()].map(({ name, node }) => ({
    label: name,
    kind: CompletionItemKind.Property,
    detail: titleOf(node, lang, name),
    documentation: descriptionOf(node, lang),
    insertText: assigned ? name : `${name}: `,
  }));
}
