import * as vscode from 'vscode';
import { formats } from '../render/generated/formats.ts';
import type { OverviewDocument, OverviewProgramme } from '../service/preview/protocol.ts';
import { ADOPT } from '../service/text/action-kinds.ts';
import { reasonOf, showError } from './notify.ts';
import type { PreviewManager } from './preview.ts';

/** An address as commands get it: from a menu, a lens, or not at all. */
function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  const node = argument as Partial<{ document: OverviewDocument; programme: OverviewProgramme }> | undefined;
  const documents = node?.programme?.documents ?? [];
  const entrance = documents.find(({ kind }) => kind === 'change') ?? documents[0];
  const uri = (node?.document ?? entrance)?.uri;
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}

/** Formats that the panel gives as a file, as a person chooses one. */
const offered = formats.filter(({ panel }) => panel === 'file');

async function askFormat(can: ReadonlySet<string>): Promise<string | undefined> {
  const lang = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  const picked = await vscode.window.showQuickPick(
    offered
      .filter(({ id }) => can.has(id))
      .map(({ id, name, description }) => ({ label: name, description: description[lang], id })),
    {
      placeHolder: vscode.l10n.t('Export what the preview shows as'),
      // The palette gives the focus back to the panel a moment after it has closed, and would take this away.
      ignoreFocusOut: true,
    },
  );
  return picked?.id;
}

/** Shows a document and selects a range of it, as the server's actions ask where they have written something. */
async function select(uri: unknown, range: unknown): Promise<void> {
  if (typeof uri !== 'string') return;
  const { start, end } = range as Record<'start' | 'end', { line: number; character: number }>;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}

/** @param linked starts the server where it does not run yet */
export function registerCommands(
  context: vscode.ExtensionContext,
  preview: PreviewManager,
  linked: () => Promise<unknown>,
): void {
  const command = (name: string, run: (...given: unknown[]) => unknown): void => {
    const attempt = async (...given: unknown[]): Promise<void> => {
      try {
        await run(...given);
      } catch (error) {
        // The editor would show it as it stands, and an address in it may hold anything.
        showError(reasonOf(error));
      }
    };
    context.subscriptions.push(vscode.commands.registerCommand(`changebook.${name}`, attempt));
  };
  command('preview', (argument) => preview.open(uriOf(argument), 'document'));
  command('editList', (argument, list) =>
    typeof list === 'string' ? preview.openList(uriOf(argument), list) : undefined,
  );
  command('meeting', () => preview.meet());
  command('previewProgramme', (argument) => preview.open(uriOf(argument), 'programme'));
  command('previewAll', () => preview.openAll());
  const exportAs = async (
    choose: (can: ReadonlySet<string>) => Promise<string | undefined>,
  ): Promise<void> => {
    const can = await preview.exportable();
    if (can.size === 0) return showError(vscode.l10n.t('There is no playbook to export; open one first'));
    const wanted = await choose(can);
    if (wanted !== undefined) preview.export(wanted);
  };
  command('copyMarkdown', () => exportAs(async () => 'markdown'));
  command('export', (format) =>
    exportAs(async (can) => offered.find(({ id }) => id === format)?.id ?? (await askFormat(can))),
  );
  command('select', select);
  command('adopt', async () => {
    await linked();
    // The menu of the editor shows the kinds that the text may be.
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: ADOPT, apply: 'never' });
  });
  // The kinds with their titles are read when somebody makes a document.
  const wizard = () => import('./new-playbook.ts');
  command('newPlaybook', async (argument) => (await wizard()).newPlaybook(context, uriOf(argument)));
  command('newProgramme', async (argument) => (await wizard()).newProgramme(context, uriOf(argument)));
}
