import * as vscode from 'vscode';
import { closeAll, equal, findings, holds, open, startOf, until } from './support.ts';

interface Contributions {
  commands: { command: string; title: string }[];
  views: { changebook: { name: string }[] };
}

describe('a Chinese editor', () => {
  afterEach(closeAll);

  it('has commands and views in Chinese', async () => {
    const extension = vscode.extensions.getExtension('changebook.changebook')!;
    const { commands, views } = (extension.packageJSON as { contributes: Contributions }).contributes;
    // Where VS Code shows both languages, a title is an object of the two.
    const titles = commands.map(({ title }) => (title as { value?: string }).value ?? title);
    for (const title of titles) equal([title, /\p{Script=Han}/u.test(title)], [title, true]);
    equal(views.changebook[0]?.name, '变革项目');
  });

  it('says in Chinese what it found, and how to mend it', async () => {
    const { document } = await open('faulty.md');
    const messages = await until('findings', () => {
      const found = findings(document.uri).map(({ message }) => message);
      return found.length > 1 && found;
    });
    holds(messages, '“ownr”不是此类方案的键；是否想写“owner”？');
    const start = startOf(document, 'ownr');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(start, start),
    );
    holds(
      actions.map(({ title }) => title),
      '改为 owner',
    );
  });

  it('has lenses and texts of the extension in Chinese', async () => {
    const { document } = await open('roadmap.md');
    const titles = await until('lenses', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        9,
      );
      return lenses.length > 0 && lenses.map(({ command }) => command?.title);
    });
    holds(titles, '打开预览');
  });
});
