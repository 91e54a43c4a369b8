import * as vscode from 'vscode';

/** Enough of a text to see whether its front matter names a kind; nothing is parsed for it. */
const HEAD = 1000;

/** True where a Markdown document is a playbook. Cheap: other Markdown is none of our business. */
export function isPlaybook(document: vscode.TextDocument | undefined): boolean {
  if (document?.languageId !== 'markdown') return false;
  const end = document.positionAt(HEAD);
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), end));
  return /^\uFEFF?---\s*$/m.test(head) && /^playbook\s*[:：]/m.test(head);
}
