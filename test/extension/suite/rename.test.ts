import * as vscode from 'vscode';
import { at, baseOf, closeAll, equal, open, startOf, until, write } from './support.ts';

const SOP = '---\nplaybook: sop\nid: lane\ntitle: Fast lane\n---\n\n# Fast lane\n';
const PLAN = '---\nplaybook: roadmap\ntitle: Plan\n---\n\n# Plan\n\n- [ ] Tell @coo due:W2 sop:lane\n';

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
    for (const changed of [document, plan]) {
      await vscode.window.showTextDocument(changed);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('takes the file along whose name the id is', async () => {
    await write('rename/change.md', '---\nplaybook: change\ntitle: A\n---\n\n# A\n');
    const plan = await write('rename/roadmap.md', PLAN);
    const { document } = await write('rename/lane.md', SOP);
    const edit = await until('both documents', async () => {
      const answer = await renamed(document, startOf(document, 'lane'), 'express');
      return answer.entries().length > 1 && answer;
    });
    equal(await vscode.workspace.applyEdit(edit), true);
    const moved = await vscode.workspace.openTextDocument(at('rename/express.md'));
    equal(moved.getText().includes('id: express\n'), true);
    equal(plan.document.getText().includes('sop:express'), true);
    const names = await vscode.workspace.fs.readDirectory(at('rename'));
    equal(names.map(([name]) => name).sort(), ['change.md', 'express.md', 'roadmap.md']);
    equal(
      vscode.workspace.textDocuments.some(({ uri, isClosed }) => !isClosed && baseOf(uri) === 'lane.md'),
      false,
    );
    await vscode.workspace.saveAll();
  });

  it('is refused where there is no name', async () => {
    const { document } = await open('roadmap.md');
    let refused = false;
    try {
      await renamed(document, startOf(document, '# Plan'), 'x');
    } catch {
      refused = true;
    }
    equal(refused, true);
  });
});
