import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import { titleOf } from '../../../core/playbook/naming/labels.ts';
import type { ListProperty } from '../../../core/playbook/schema.ts';
import type { Lang, Playbook } from '../../../core/playbook/types.ts';
import type { Table } from '../../../core/syntax/types.ts';
import { descriptionOf } from '../../text/fields.ts';
import { say } from '../../text/messages.ts';
import { cellStop } from './cell-stop.ts';
import type { ValueContext } from './value-context.ts';
import { columnLabel } from '../../../core/edits/sources/column-label.ts';

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
      documentation: descriptionOf(column.node, lang),
    }));
}

/** A new row of a table, with a tab stop in each cell. */
export function rowItem(
  context: ValueContext,
  table: Table,
  list: ListProperty,
  columns: (string | null)[],
): CompletionItem {
  const cells = table.header.cells.map((cell, index) =>
    cellStop(context, list.columns.get(columns[index] ?? ''), cell.text, index + 1),
  );
  return {
    label: say(context.lang, 'row'),
    kind: CompletionItemKind.Snippet,
    insertText: `| ${cells.join(' | ')} |`,
    insertTextFormat: InsertTextFormat.Snippet,
    filterText: '|',
  };
}
