import * as vscode from 'vscode';
import { closeAll, equal, open, until } from './support.ts';

describe('preview', () => {
  afterEach(closeAll);

  it('opens beside the text', async () => {
    await open('roadmap.md');
    await vscode.commands.executeCommand('changebook.preview');
    await until('a panel', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Plan')),
    );
    equal(vscode.window.tabGroups.all.length, 2);
  });
});
