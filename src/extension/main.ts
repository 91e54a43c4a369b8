import type { ExtensionContext } from 'vscode';
import { activateWith, type MarkdownExtension } from './activation.ts';
import { registerTasks } from './tasks.ts';

/** Desktop and remote: the server is a process beside the extension host. */
export function activate(context: ExtensionContext): MarkdownExtension {
  registerTasks(context, { node: process.execPath, script: context.asAbsolutePath('dist/cli.mjs') });
  return activateWith(context, async (options) => {
    // Read when the first playbook comes: other Markdown activates the extension too.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = context.asAbsolutePath('dist/server.mjs');
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('changebook', 'Changebook', { run: server, debug: server }, options);
  });
}
