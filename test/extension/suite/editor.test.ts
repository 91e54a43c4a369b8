import * as vscode from 'vscode';

function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a} is not ${b}`);
}

/** Waits for something that comes when the server has spoken. */
async function until<T>(
  what: string,
  get: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await get();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
const codes = (uri: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'changebook')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));

async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)));
}

/** The position of the n-th occurrence of a text. */
function startOf(document: vscode.TextDocument, needle: string, nth = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(needle, offset + 1);
  return document.positionAt(offset);
}

async function undoAll({ document }: vscode.TextEditor): Promise<void> {
  while (document.isDirty) await vscode.commands.executeCommand('undo');
}

describe('Changebook in VS Code', () => {
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('leaves other Markdown alone', async () => {
    await open('plain.md');
    const extension = vscode.extensions.getExtension('changebook.changebook')!;
    await extension.activate();
    equal(codes(at('plain.md')), []);
  });

  it('shows findings and takes them back', async () => {
    const editor = await open('faulty.md');
    const unknown = (): number => codes(editor.document.uri).filter((code) => code === 'unknown-key').length;
    await until('two findings', () => unknown() === 2);
    await editor.edit((edit) => {
      const start = startOf(editor.document, 'ownr');
      edit.replace(new vscode.Range(start, start.translate(0, 4)), 'owner');
    });
    await until('one finding', () => unknown() === 1);
    await undoAll(editor);
  });

  it('offers fixes, and all of a rule together', async () => {
    const editor = await open('faulty.md');
    const { document } = editor;
    await until('a finding', () => codes(document.uri).includes('unknown-key'));
    const start = startOf(document, 'ownr');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(start, start.translate(0, 4)),
    );
    const titles = actions.map(({ title }) => title);
    for (const wanted of ['Rename to owner', 'Fix all unknown-key']) {
      equal([wanted, titles.includes(wanted) || titles], [wanted, true]);
    }
    const fix = actions.find(({ title }) => title === 'Fix all unknown-key');
    equal(await vscode.workspace.applyEdit(fix!.edit!), true);
    await until('no finding', () => !codes(document.uri).includes('unknown-key'));
    await undoAll(editor);
  });

  it('completes in front matter, cell and task', async () => {
    const editor = await open('roadmap.md');
    const { document } = editor;
    const labels = async (position: vscode.Position): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await until('keys', async () => (await labels(new vscode.Position(3, 0))).includes('horizon'));
    const owner = startOf(document, 'coo |');
    equal((await labels(owner)).includes('coo'), true);
    const task = startOf(document, '@coo due').translate(0, 1);
    equal((await labels(task)).includes('coo'), true);
  });

  it('renames over files and finds references in them', async () => {
    const editor = await open('change.md');
    const { document } = editor;
    const position = startOf(document, 'coo | Chief');
    const references = await until('references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      return found.length > 3 && found;
    });
    equal(new Set(references.map(({ uri }) => uri.path.split('/').at(-1))).size, 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'ceo',
    );
    equal(
      edit
        .entries()
        .map(([uri]) => uri.path.split('/').at(-1))
        .sort(),
      ['change.md', 'roadmap.md'],
    );
  });

  it('has symbols, hints and lenses', async () => {
    const { document } = await open('roadmap.md');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until('hints', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      );
      return found.length > 0 && found;
    });
    equal(String(hints[0]?.label), '2026-01-05..2026-02-01');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      9,
    );
    equal(
      lenses.some(({ command }) => command?.title === 'Open preview'),
      true,
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols[0]?.children.map(({ name }) => name),
      ['Phases', 'Activities'],
    );
  });

  it('opens the preview beside the text', async () => {
    await open('roadmap.md');
    await vscode.commands.executeCommand('changebook.preview');
    await until('a panel', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Plan')),
    );
    equal(vscode.window.tabGroups.all.length, 2);
  });
});
