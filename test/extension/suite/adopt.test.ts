import * as vscode from 'vscode';
import { closeAll, equal, holds, until, write } from './support.ts';

const PLAN =
  '# Depot\n\n## Milestones\n\n| Milestone | Due date |\n| --- | --- |\n| Pilot | 2026-04-01 |\n| Go-live | 2026-05-01 |\n';

describe('a Markdown file that is no playbook', () => {
  afterEach(closeAll);

  it('becomes one by a refactoring, and by nothing that asks for quick fixes', async () => {
    // The server runs with the first playbook.
    await write('adopt/other.md', '---\nplaybook: sop\ntitle: S\n---\n');
    const { document } = await write('adopt/plan.md', PLAN);
    const start = new vscode.Range(0, 0, 0, 0);
    const asked = (kind: string) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        start,
        kind,
      );
    const ours = async () => {
      const actions = await asked('refactor.rewrite.changebook.adopt');
      return actions.length > 0 && actions;
    };
    const [first] = await until('the refactoring', ours);
    equal((await asked('quickfix')).length, 0);
    equal(await vscode.workspace.applyEdit(first!.edit!), true);
    equal(document.getText(), `---\nplaybook: roadmap\ntitle: Depot\nowner: _\n---\n\n${PLAN}`);
    holds(await vscode.commands.getCommands(true), 'changebook.adopt');
  });
});
