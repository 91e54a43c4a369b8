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

/** The processes that our extension starts from now on; only Node has any. */
function started(): string[] {
  const modules: string[] = [];
  if (!inNode) return modules;
  const processes = require('node:child_process') as typeof import('node:child_process');
  const { fork } = processes;
  processes.fork = ((module: string, ...more: []) => {
    if (module.startsWith(extension.extensionPath)) modules.push(module);
    return fork(module, ...more);
  }) as typeof fork;
  return modules;
}

describe('activation', () => {
  let servers: string[] = [];
  before(() => {
    servers = started();
  });
  afterEach(closeAll);

  it('does not start the server for plain Markdown', async () => {
    const { document } = await open('plain.md');
    await until('activation', () => extension.isActive);
    // What the built-in Markdown starts for the same document has answered: ours would run by now.
    await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<unknown[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0;
    });
    equal(servers, []);
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
    equal(servers.length, inNode ? 1 : 0);
  });
});
