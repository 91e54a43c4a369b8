import * as vscode from 'vscode';
import {
  at,
  closeAll,
  codes,
  create,
  createFolder,
  equal,
  findings,
  holds,
  open,
  rangeOf,
  until,
  wholeOf,
  write,
} from './support.ts';

const GONE = '---\nplaybook: sop\ntitle: Gone\nownr: coo\n---\n';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('show findings and take them back', async () => {
    const editor = await open('faulty.md');
    const { document } = editor;
    const unknown = (): number => codes(document.uri).filter((code) => code === 'unknown-key').length;
    await until('two findings', () => unknown() === 2);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'ownr'), 'owner'));
    await until('one finding', () => unknown() === 1);
    await vscode.commands.executeCommand('undo');
    await until('two findings again', () => unknown() === 2);
  });

  it('say what is wrong, where, and lead to the rule', async () => {
    const { document } = await open('faulty.md');
    const [first] = await until('findings', () => {
      const found = findings(document.uri);
      return found.length > 1 && found;
    });
    equal(first?.message, '`ownr` is not a key of this kind; did you mean `owner`?');
    equal(document.getText(first?.range), 'ownr');
    if (typeof first?.code !== 'object') throw new Error('the finding leads nowhere');
    const page = await vscode.workspace.openTextDocument(first.code.target);
    holds(page.getText().split('\n'), '# unknown-key');
  });

  it('go when the document is a playbook no longer', async () => {
    const editor = await open('faulty.md');
    const { document } = editor;
    await until('findings', () => codes(document.uri).length > 0);
    await editor.edit((edit) => edit.delete(rangeOf(document, 'playbook: sop\n')));
    await until('no finding', () => codes(document.uri).length === 0);
  });

  it('go with the file', async () => {
    const uri = await create('gone.md', GONE);
    await until('findings', () => codes(uri).includes('unknown-key'));
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await until('no finding', () => codes(uri).length === 0);
  });

  it('go with the folder', async () => {
    await createFolder('going');
    const uri = await create('going/gone.md', GONE);
    await until('findings', () => codes(uri).includes('unknown-key'));
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('going'), { recursive: true });
    await vscode.workspace.applyEdit(edit);
    await until('no finding', () => codes(uri).length === 0);
  });

  it('other Markdown is never touched', async () => {
    const { document } = await write('notes.md', '# Notes\n\n---\n\nplaybook: sop\nownr: nobody\n');
    await open('faulty.md');
    await until('the server has spoken', () => codes(at('faulty.md')).length > 0);
    await open('notes.md');
    const ask = async (what: string, ...more: unknown[]): Promise<unknown[]> =>
      (await vscode.commands.executeCommand<unknown[] | undefined>(
        `vscode.execute${what}`,
        document.uri,
        ...more,
      )) ?? [];
    equal(findings(document.uri), []);
    equal(await ask('CodeLensProvider'), []);
    equal(await ask('InlayHintProvider', wholeOf(document)), []);
    const actions = (await ask('CodeActionProvider', wholeOf(document))) as vscode.CodeAction[];
    equal(
      actions.filter(({ title }) => /fix everything|silence/i.test(title)),
      [],
    );
    equal(document.isDirty, false);
  });
});
