import * as vscode from 'vscode';
import type { ExportFormat } from '../service/preview/panel-messages.ts';
import type { OverviewDocument, OverviewProgramme } from '../service/preview/protocol.ts';
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

async function askFormat(): Promise<ExportFormat | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: 'HTML',
        description: vscode.l10n.t('a page that needs nothing else'),
        format: 'html' as const,
      },
      { label: 'SVG', description: vscode.l10n.t('a drawing without loss'), format: 'svg' as const },
      { label: 'PNG', description: vscode.l10n.t('a picture for slides'), format: 'png' as const },
    ],
    { placeHolder: vscode.l10n.t('Export what the preview shows as') },
  );
  return picked?.format;
}

export function registerCommands(context: vscode.ExtensionContext, preview: PreviewManager): void {
  const command = (name: string, run: (argument: unknown) => unknown): void => {
    context.subscriptions.push(vscode.commands.registerCommand(`changebook.${name}`, run));
  };
  command('preview', (argument) => preview.open(uriOf(argument), 'document'));
  command('previewProgramme', (argument) => preview.open(uriOf(argument), 'programme'));
  command('copyMarkdown', () => preview.export('markdown'));
  command('export', async (format) => {
    const wanted = format === 'html' || format === 'svg' || format === 'png' ? format : await askFormat();
    if (wanted) preview.export(wanted);
  });
  // The kinds with their titles are read when somebody makes a document.
  const wizard = () => import('./new-playbook.ts');
  command('newPlaybook', async (argument) => (await wizard()).newPlaybook(context, uriOf(argument)));
  command('newProgramme', async (argument) => (await wizard()).newProgramme(context, uriOf(argument)));
}
