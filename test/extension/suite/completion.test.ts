import * as vscode from 'vscode';
import { closeAll, equal, holds, startOf, until, write } from './support.ts';

const PLAN = `---
playbook: roadmap
title: Plan
status:${' '}

start: 2026-01-05
---

## Roles

| Id | Name |
| --- | --- |
| coo | Chief of operations |

## Activities

| Activity | Owner | When |
| --- | --- | --- |
| Train | coo | W2-W3 |

- [ ] Tell everybody @coo due:W8${' '}

`;

const labelOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? label : label.label;

async function itemsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items;
}

describe('completion', () => {
  let document: vscode.TextDocument;
  const offered = async (needle: string, by = 0): Promise<string[]> =>
    (await itemsAt(document, startOf(document, needle).translate(0, by))).map(labelOf);

  before(async () => {
    document = (await write('completion/plan.md', PLAN)).document;
    await until('the server', async () => (await offered('status')).length > 0);
  });
  after(closeAll);

  it('offers keys in the front matter, and not those that are written', async () => {
    const keys = (await itemsAt(document, new vscode.Position(4, 0))).map(labelOf);
    for (const wanted of ['horizon', 'owner']) holds(keys, wanted);
    equal(keys.includes('title'), false);
  });

  it('offers values of a key', async () => {
    const values = await offered('status: ', 8);
    for (const wanted of ['draft', 'active']) holds(values, wanted);
  });

  it('offers people and times in a cell', async () => {
    holds(await offered('coo | W2'), 'coo');
    holds(await offered('W2-W3'), 'W1-W2');
  });

  it('offers owners, keys and their values in a task', async () => {
    holds(await offered('@coo due', 1), 'coo');
    const keys = await offered('due:W8 ', 7);
    for (const wanted of ['due:', 'after:', 'sop:']) holds(keys, wanted);
    holds(await offered('W8 '), '2026-04-14');
  });

  it('offers headings with their tables and tasks as snippets', async () => {
    const end = new vscode.Position(document.lineCount - 1, 0);
    const items = await itemsAt(document, end);
    const phases = items.find((item) => labelOf(item) === '## Phases');
    const text = phases?.insertText;
    equal(
      text instanceof vscode.SnippetString && /^## Phases\n\n\| Phase \|[^\n]*\n\| -/.test(text.value),
      true,
    );
    const task = items.find((item) => labelOf(item) === '- [ ] a new task');
    equal(task?.insertText instanceof vscode.SnippetString, true);
  });

  it('writes what was chosen, with the cursor in the first cell', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const end = new vscode.Position(document.lineCount - 1, 0);
    const item = (await itemsAt(document, end)).find((one) => labelOf(one) === '## Phases');
    await editor.insertSnippet(item!.insertText as vscode.SnippetString, end);
    equal(document.lineAt(end.line).text, '## Phases');
    equal(editor.selection.active.line, end.line + 4);
  });
});
