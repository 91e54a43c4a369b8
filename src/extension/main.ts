import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activation.ts';
import { markdownItPlugin } from './markdown-it.ts';
import { registerTasks } from './tasks.ts';

/** Desktop and remote: the server is a process beside the extension host. */
export function activate(context: ExtensionContext): { extendMarkdownIt: typeof markdownItPlugin } {
  const module = context.asAbsolutePath('dist/server.mjs');
  const server = { module, transport: TransportKind.ipc };
  activateWith(
    context,
    (options) => new LanguageClient('changebook', 'Changebook', { run: server, debug: server }, options),
  );
  registerTasks(context, { node: process.execPath, script: context.asAbsolutePath('dist/cli.mjs') });
  return { extendMarkdownIt: markdownItPlugin };
}
