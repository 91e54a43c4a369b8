import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import { say } from '../../text/messages.ts';
import { headingItems } from './heading-items.ts';
import type { ValueContext } from './value-context.ts';

/** On an empty line: headings with their tables, and a task. */
export function emptyLineItems(context: ValueContext): CompletionItem[] {
  const { playbook, lang } = context;
  const sections = headingItems(context).map((item) => ({
    ...item,
    label: `## ${item.label}`,
    insertText: `## ${item.insertText ?? item.label}`,
  }));
  const text = say(playbook.lang, 'task-text');
  const task: CompletionItem = {
    label: `- [ ] ${say(lang, 'task')}`,
    kind: CompletionItemKind.Snippet,
    insertText: `- [ ] \${1:${text}} @$2 due:$3`,
    insertTextFormat: InsertTextFormat.Snippet,
    sortText: '3',
  };
  return [...sections, task];
}
