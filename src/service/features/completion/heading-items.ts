import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import { labelKey, titleOf } from '../../../core/playbook/naming/labels.ts';
import { columnLabel } from '../../../core/edits/sources/column-label.ts';
import type { ListProperty, Property, SchemaNode } from '../../../core/playbook/schema.ts';
import { descriptionOf, requiredOf } from '../../text/fields.ts';
import { say } from '../../text/messages.ts';
import { tableLines } from '../../text/new-table.ts';
import { cellStop } from './cell-stop.ts';
import type { ValueContext } from './value-context.ts';

/** True where a heading of the document has the label already, however it is spelled. */
function isWritten(labels: readonly string[], label: string): boolean {
  return labels.some((one) => labelKey(one) === labelKey(label));
}

function tableSnippet(context: ValueContext, list: ListProperty): string {
  const { lang, syntax } = context.playbook;
  const stop = (column: Property, index: number): string =>
    cellStop(context, column, columnLabel(list, column, lang), index + 1);
  return tableLines(list, lang, stop).join(syntax.eol);
}

/** Headings of what the document does not have yet; a list brings its table. */
export function headingItems(context: ValueContext): CompletionItem[] {
  const { playbook, lang } = context;
  const { schema } = playbook;
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
        documentation: descriptionOf(node, lang),
        insertText: list ? `${label}${eol}${eol}${tableSnippet(context, list)}${eol}` : label,
        insertTextFormat: list ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        sortText: `${required.has(name) ? 0 : list ? 1 : 2}${label}`,
      },
    ];
  });
}
