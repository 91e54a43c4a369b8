import * as vscode from 'vscode';
import { at, closeAll, equal, open, startOf, until } from './support.ts';

async function renamed(
  document: vscode.TextDocument,
  position: vscode.Position,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    position,
    name,
  );
}

describe('rename', () => {
  afterEach(closeAll);

  it('goes over all documents of the programme', async () => {
    const { document } = await open('change.md');
    const position = startOf(document, 'coo | Chief');
    const edit = await until('both documents', async () => {
      const answer = await renamed(document, position, 'ceo');
      return answer.entries().length > 1 && answer;
    });
    equal(await vscode.workspace.applyEdit(edit), true);
    const plan = await vscode.workspace.openTextDocument(at('roadmap.md'));
    for (const text of [document.getText(), plan.getText()]) {
      equal([/\bcoo\b/.test(text), /\bceo\b/.test(text)], [false, true]);
    }
    // Documents of other tests stand in the programme too.
    for (const [changed] of edit.entries()) {
      await vscode.window.showTextDocument(changed);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('says why a name is refused', async () => {
    const { document } = await open('roadmap.md');
    let reason = '';
    try {
      await renamed(document, startOf(document, 'coo | W2'), 'a|b');
    } catch (error) {
      reason = String(error);
    }
    equal(reason.includes('a name cannot be empty'), true);
  });
});
