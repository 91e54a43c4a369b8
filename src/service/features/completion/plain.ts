import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';

/** The text of a snippet without its stops; their default texts stay. */
function plainText(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** Items for clients that would write the stops of a snippet as they stand. */
export function withoutSnippets(items: CompletionItem[]): CompletionItem[] {
  return items.map(({ insertTextFormat, ...item }) => {
    if (insertTextFormat !== InsertTextFormat.Snippet || !item.textEdit) return item;
    return { ...item, textEdit: { ...item.textEdit, newText: plainText(item.textEdit.newText) } };
  });
}

/** Items for clients that do not know the commands of ours and would say so. */
export function withoutCommands(items: CompletionItem[]): CompletionItem[] {
  return items.map((item) => {
    const own = { ...item };
    delete own.command;
    return own;
  });
}
