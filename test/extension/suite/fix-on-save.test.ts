import * as vscode from 'vscode';
import { closeAll, codes, equal, until, wholeOf, withSetting, write } from './support.ts';

const FAULTY = '---\nplaybook: sop\ntitle: Faulty\nownr: coo\nsttus: draft\n---\n\n# Faulty\n';

describe('fixing everything', () => {
  afterEach(closeAll);

  it('is a source action', async () => {
    const { document } = await write('save/source.md', FAULTY);
    await until('findings', () => codes(document.uri).includes('unknown-key'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      wholeOf(document),
      'source.fixAll.changebook',
    );
    equal(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.changebook'],
    );
  });

  for (const kind of ['source.fixAll.changebook', 'source.fixAll']) {
    it(`happens on save where the editor is told so by ${kind}`, async () => {
      await withSetting('editor.codeActionsOnSave', { [kind]: 'explicit' }, async () => {
        const editor = await write(`save/${kind}.md`, FAULTY);
        const { document } = editor;
        await until('findings', () => codes(document.uri).includes('unknown-key'));
        await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), '\nMore.\n'));
        await document.save();
        equal(document.getText().includes('\nowner: coo\nstatus: draft\n'), true);
        equal(document.isDirty, false);
      });
    });
  }

  it('does not happen on save otherwise', async () => {
    const editor = await write('save/other.md', FAULTY);
    const { document } = editor;
    await until('findings', () => codes(document.uri).includes('unknown-key'));
    await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), '\nMore.\n'));
    await document.save();
    equal(document.getText(), `${FAULTY}\nMore.\n`);
  });
});
