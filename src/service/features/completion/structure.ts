import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { KindRegistry } from '../../../core/kinds/kind.ts';
import type { KindSchema, ListProperty, SchemaNode } from '../../../core/playbook/schema.ts';
import { titleOf } from '../../../core/playbook/labels.ts';
import type { Lang, Playbook } from '../../../core/playbook/types.ts';
import type { Table } from '../../../core/syntax/types.ts';
import { meaningOf, valuesOf } from '../../text/fields.ts';
import { say } from '../../text/messages.ts';
import { columnLabel, tableLines } from '../../text/new-table.ts';
import { isWritten } from './place.ts';

/** Kinds of playbook, for the first key. */
export function kindItems(kinds: KindRegistry, lang: Lang): CompletionItem[] {
  return [...kinds.values()].map(({ id, schema: { node } }) => ({
    label: id,
    kind: CompletionItemKind.Class,
    detail: titleOf(node, lang, id),
    documentation: meaningOf(node, lang),
  }));
}

function requiredOf(schema: KindSchema): Set<string> {
  return new Set([...(schema.node.required ?? []), ...(schema.node['x-required-active'] ?? []).flat()]);
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
  const written = playbook.syntax.frontMatter?.root.entries.map(({ key }) => key) ?? [];
  return [...schema.scalars.values()]
    .filter(({ name }) => !written.includes(name))
    .map(({ name, node, cell }) => ({
      label: name,
      kind: CompletionItemKind.Property,
      detail: [titleOf(node, lang, name), required.has(name) ? say(lang, 'required') : '']
        .filter(Boolean)
        .join(' · '),
      documentation: meaningOf(node, lang),
      insertText: assigned ? name : cell === 'list' || cell === 'people' ? `${name}: [$1]` : `${name}: `,
      insertTextFormat: InsertTextFormat.Snippet,
      sortText: `${required.has(name) ? 0 : 1}${name}`,
      ...(!assigned && (valuesOf(node, lang).length > 0 || cell === 'date')
        ? { command: { title: '', command: 'editor.action.triggerSuggest' } }
        : {}),
    }));
}

function tableSnippet(list: ListProperty, lang: Lang, eol: string): string {
  return tableLines(list, lang, (_, index) => `$${index + 1}`).join(eol);
}

/** Headings of what the document does not have yet; a list brings its table. */
export function headingItems(schema: KindSchema, playbook: Playbook, lang: Lang): CompletionItem[] {
  const written = playbook.syntax.sections.flatMap(({ heading }) => heading?.text ?? []);
  const required = requiredOf(schema);
  const { eol } = playbook.syntax;
  // Headings stand in the language of the document.
  const own = playbook.lang;
  const properties: [string, SchemaNode, ListProperty | null][] = [
    ...[...schema.lists.values()].map((list): [string, SchemaNode, ListProperty] => [
      list.name,
      list.node,
      list,
    ]),
    ...[...schema.scalars.values()]
      .filter(
        ({ cell, node }) => cell === 'text' && !['title', 'owner', 'version'].includes(String(node.title)),
      )
      .map(({ name, node }): [string, SchemaNode, null] => [name, node, null]),
  ];
  return properties.flatMap(([name, node, list]) => {
    const label = titleOf(node, own, name);
    if (isWritten(written, label)) return [];
    return [
      {
        label,
        kind: list ? CompletionItemKind.Struct : CompletionItemKind.Text,
        detail: [list ? say(lang, 'table') : '', required.has(name) ? say(lang, 'required') : '']
          .filter(Boolean)
          .join(' · '),
        documentation: meaningOf(node, lang),
        insertText: list ? `${label}${eol}${eol}${tableSnippet(list, own, eol)}${eol}` : label,
        insertTextFormat: list ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        sortText: `${required.has(name) ? 0 : list ? 1 : 2}${label}`,
      },
    ];
  });
}

/** Columns that a table does not have yet. */
export function columnItems(
  list: ListProperty,
  present: string[],
  playbook: Playbook,
  lang: Lang,
): CompletionItem[] {
  return [...list.columns.values()]
    .filter(({ name }) => !present.includes(name))
    .map((column) => ({
      label: columnLabel(list, column, playbook.lang),
      kind: CompletionItemKind.Field,
      detail: titleOf(column.node, lang, column.name),
      documentation: meaningOf(column.node, lang),
    }));
}

/** Keys of a row that is written in the front matter. */
export function rowKeyItems(list: ListProperty, lang: Lang, assigned: boolean): CompletionItem[] {
  return [...list.columns.values()].map(({ name, node }) => ({
    label: name,
    kind: CompletionItemKind.Property,
    detail: titleOf(node, lang, name),
    documentation: meaningOf(node, lang),
    insertText: assigned ? name : `${name}: `,
  }));
}

/** A new row of a table, with a stop in each cell. */
export function rowItem(table: Table, lang: Lang): CompletionItem {
  const cells = table.header.cells.map((_, index) => `$${index + 1}`);
  return {
    label: say(lang, 'row'),
    kind: CompletionItemKind.Snippet,
    insertText: `| ${cells.join(' | ')} |`,
    insertTextFormat: InsertTextFormat.Snippet,
    filterText: '|',
  };
}
