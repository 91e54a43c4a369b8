import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { markdownItPlugin } from './markdown-it.ts';
import { reasonOf, showError } from './notify.ts';
import { methods, type StartOptions } from '../service/preview/protocol.ts';
import { registerPaste } from './paste.ts';
import { isPlaybook } from './playbook-check.ts';
import { PreviewManager } from './preview.ts';
import { ScoreBadges } from './score-badges.ts';
import { type CreateClient, ServerLink } from './server-link.ts';
import { registerRulePages, RULE_PAGES } from './rule-pages.ts';
import { registerTools } from './register-tools.ts';
import { registerStatus } from './status.ts';
import { ProgrammeTree } from './tree.ts';

const SECTION = 'changebook';
/** Where the server's snapshots are kept with the workspace. */
const KEPT = 'snapshots';

/** What starts with the first playbook: the server, and everything that shows what it says. */
async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<ServerLink> {
  const client = await createClient({
    documentSelector: [{ language: 'markdown' }],
    // A worker takes plain data only, and a configuration object has methods.
    initializationOptions: {
      commands: true,
      pictures: true,
      keeps: true,
      rulePages: RULE_PAGES,
      settings: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(SECTION))) as unknown,
    } satisfies StartOptions,
    synchronize: {
      configurationSection: SECTION,
      fileEvents: [
        vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}'),
        vscode.workspace.createFileSystemWatcher('**/{.changebook.{yml,yaml,json},package.json}'),
      ],
    },
  });
  client.onRequest(methods.kept, () => context.workspaceState.get(KEPT, null));
  client.onRequest(methods.keep, ({ value }: { value: unknown }) =>
    context.workspaceState.update(KEPT, value).then(() => null),
  );
  context.subscriptions.push({ dispose: () => void client.stop() });
  await client.start();
  return new ServerLink(client);
}

/** Without its server the extension is only a text editor, so it says why. */
function failed(error: unknown): void {
  showError(vscode.l10n.t('Changebook could not start: {0}', reasonOf(error)));
  console.error(error);
}

/** What the editor's own Markdown takes from an extension. */
export interface MarkdownExtension {
  extendMarkdownIt: ReturnType<typeof markdownItPlugin>;
}

/** Runs once for each host. Until there is a playbook, nothing but a glance at opened Markdown. */
export function activateWith(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): MarkdownExtension {
  let link: Promise<ServerLink> | undefined;
  const linked = (): Promise<ServerLink> => (link ??= begin());
  const begin = async (): Promise<ServerLink> => {
    const server = await start(context, createClient);
    context.subscriptions.push(
      tree.follow(server),
      registerStatus(server),
      registerRulePages(server),
      registerPaste(server),
    );
    return server;
  };
  const tree = new ProgrammeTree(linked);
  context.subscriptions.push(
    vscode.window.createTreeView('changebook.programmes', { treeDataProvider: tree }),
  );
  const preview = new PreviewManager(context, linked);
  registerCommands(context, preview, linked);
  registerTools(context, linked);

  const look = (document: vscode.TextDocument | undefined): void => {
    if (isPlaybook(document)) linked().catch(failed);
  };
  let shown = false;
  const follow = (): void => {
    shown = isPlaybook(vscode.window.activeTextEditor?.document);
    void vscode.commands.executeCommand('setContext', 'changebook.isPlaybook', shown);
    look(vscode.window.activeTextEditor?.document);
  };
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const isActive = document === vscode.window.activeTextEditor?.document;
      if (isActive && isPlaybook(document) !== shown) follow();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
  );
  vscode.workspace.textDocuments.forEach(look);
  follow();
  const badges = new ScoreBadges(linked);
  return { extendMarkdownIt: markdownItPlugin((uri) => badges.of(uri)) };
}
