import * as vscode from 'vscode';
import { isPlaybook } from './playbook-check.ts';
import type { ServerLink } from './server-link.ts';

/** Score and band of the active playbook; a click opens its picture. */
export function registerStatus(server: ServerLink): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('changebook.score', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Changebook';
  item.command = 'changebook.preview';
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isPlaybook(document)) return item.hide();
    const found = await server.document(document.uri.toString());
    if (!found) return item.hide();
    item.text = `$(checklist) ${found.standing || '–'}`;
    item.tooltip = vscode.l10n.t(
      '{0}: {1} errors, {2} warnings. Open the preview',
      found.title,
      found.errors,
      found.warnings,
    );
    item.show();
  };
  const subscriptions = [
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    server.onChanged(() => void update()),
  ];
  void update();
  return vscode.Disposable.from(...subscriptions);
}
