import * as vscode from 'vscode';
import { HEAD_LENGTH, looksLikePlaybook } from '../core/playbook/looks-like-playbook.ts';

/** True where a Markdown document is a playbook. Cheap: other Markdown is none of our business. */
export function isPlaybook(document: vscode.TextDocument | undefined): boolean {
  if (document?.languageId !== 'markdown') return false;
  const head = new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD_LENGTH));
  return looksLikePlaybook(document.getText(head));
}
