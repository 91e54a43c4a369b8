import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type MarkdownExtension } from './activation.ts';
import { registerTasks } from './tasks.ts';

/** Desktop and remote: the server is a process beside the extension host. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const module = context.asAbsolutePath('dist/server.mjs');
  const server = { module, transport: TransportKind.ipc };
  registerTasks(context, { node: process.execPath, script: context.asAbsolutePath('dist/cli.mjs') });
  return activateWith(
    context,
    (options) => new LanguageClient('changebook', 'Changebook', { run: server, debug: server }, options),
  );
}
