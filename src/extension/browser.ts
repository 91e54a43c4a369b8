import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activation.ts';
import { markdownItPlugin } from './markdown-it.ts';

const decoder = new TextDecoder();

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone meanwhile: the server forgets it.
    return null;
  }
}

/** The web: the server is a worker without a disk, so files come from here. */
export function activate(context: vscode.ExtensionContext): { extendMarkdownIt: typeof markdownItPlugin } {
  activateWith(context, (options) => {
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-worker.js');
    const client = new LanguageClient('changebook', 'Changebook', new Worker(script.toString(true)), options);
    client.onRequest('changebook/files', async () => {
      const uris = await vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**');
      const files = await Promise.all(
        uris.map(async (uri) => ({ uri: uri.toString(), text: await read(uri) })),
      );
      return files.filter(({ text }) => text !== null);
    });
    client.onRequest('changebook/file', ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)));
    return client;
  });
  return { extendMarkdownIt: markdownItPlugin };
}
