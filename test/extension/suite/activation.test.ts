import * as vscode from 'vscode';
import { at, closeAll, codes, equal, open, until } from './support.ts';

const extension = vscode.extensions.getExtension('changebook.changebook')!;
const inNode = typeof process === 'object' && process.versions?.node !== undefined;

/** Rows of tables are symbols of the server alone. */
async function rows(): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    'Train',
  );
  return found.map(({ name }) => name);
}

describe('activation', () => {
  afterEach(closeAll);

  it('does not start the server for plain Markdown', async () => {
    await open('plain.md');
    await until('activation', () => extension.isActive);
    equal(await rows(), []);
    equal(codes(at('plain.md')), []);
  });

  it('loads one file into the extension host, and no server', function () {
    // Only Node says what it has loaded.
    if (!inNode) return this.skip();
    const dist = vscode.Uri.joinPath(extension.extensionUri, 'dist').fsPath;
    const loaded = Object.keys(require.cache).filter(
      (path) => path.startsWith(dist) && !path.includes('test-extension'),
    );
    equal(
      loaded.map((path) => path.slice(dist.length + 1)),
      ['extension.cjs'],
    );
  });

  it('starts the server with the first playbook', async () => {
    await open('roadmap.md');
    await until('the rows of the plan', async () => (await rows()).includes('Train'));
  });
});
