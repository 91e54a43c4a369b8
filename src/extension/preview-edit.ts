import * as vscode from 'vscode';
import type { EditResult } from '../service/preview/protocol.ts';

/**
 * Does in the text what a person did in a picture: one undo step, at the version that the picture shows.
 *
 * @param ask for the edits, once the text is open
 * @returns why nothing was changed, or null
 */
export async function applyAnswer<P extends { uri: string; version: number }>(
  params: P,
  ask: (params: P) => Promise<EditResult>,
): Promise<string | null> {
  const uri = vscode.Uri.parse(params.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const result = await ask(params);
  if ('refused' in result) return result.refused;
  const changes = new vscode.WorkspaceEdit();
  for (const { start, end, text } of result.edits) {
    changes.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), text);
  }
  const current = params.version === 0 || document.version === params.version;
  if (current && (await vscode.workspace.applyEdit(changes))) return null;
  return vscode.l10n.t('The text has changed meanwhile; look again and repeat');
}
