import * as vscode from 'vscode';
import { activateWith, type MarkdownExtension } from './activation.ts';

const decoder = new TextDecoder();

/** What the server reads: documents, and what is configured for them. */
const FILES = ['**/*.{md,markdown}', '**/.changebook.{yml,yaml,json}', '**/package.json'];

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone meanwhile: the server forgets it.
    return null;
  }
}

/** A worker cannot take a script from every address that an extension may have, but its text it can. */
async function scriptAddress(script: vscode.Uri): Promise<string> {
  const source = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([source as BlobPart], { type: 'text/javascript' }));
}

/** The web: the server is a worker without a disk, so files come from here. */
export function activate(context: vscode.ExtensionContext): MarkdownExtension {
  return activateWith(context, async (options) => {
    // Read when the first playbook comes: other Markdown activates the extension too.
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = (name: string): Promise<string> =>
      scriptAddress(vscode.Uri.joinPath(context.extensionUri, 'dist', name));
    const worker = new Worker(await script('server-worker.js'));
    const client = new LanguageClient('changebook', 'Changebook', worker, options);
    client.onRequest('changebook/files', async () => {
      const found = await Promise.all(
        FILES.map((glob) => vscode.workspace.findFiles(glob, '**/node_modules/**')),
      );
      const uris = found.flat();
      const files = await Promise.all(
        uris.map(async (uri) => ({ uri: uri.toString(), text: await read(uri) })),
      );
      return files.filter(({ text }) => text !== null);
    });
    client.onRequest('changebook/file', ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)));
    client.onRequest('changebook/calendars', () => script('calendars.js'));
    return client;
  });
}
