import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';

/** The text of a snippet without its tab stops; their placeholders stay, but for those of cells, which are choices or in brackets. */
function textOfSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+(?:\|(?:\\.|[^\\|])*\||:\[[^\]]*\])\}/g, '')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** Plain text items, for clients without snippet support. */
export function withoutSnippets(items: CompletionItem[]): CompletionItem[] {
  return items.map(({ insertTextFormat, ...item }) => {
    if (insertTextFormat !== InsertTextFormat.Snippet || !item.textEdit) return item;
    return { ...item, textEdit: { ...item.textEdit, newText: textOfSnippet(item.textEdit.newText) } };
  });
}

/** Items without commands, for clients that would report ours as unknown. */
export function withoutCommands(items: CompletionItem[]): CompletionItem[] {
  return items.map((item) => {
    const own = { ...item };
    delete own.command;
    return own;
  });
}
