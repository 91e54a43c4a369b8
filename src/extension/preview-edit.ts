import * as vscode from 'vscode';
import type { EditResult, UpdateParams, UpdateResult } from '../service/preview/edit-messages.ts';

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
  replace(changes, uri, result.edits);
  const current = params.version === 0 || document.version === params.version;
  return current && (await vscode.workspace.applyEdit(changes)) ? null : changedMeanwhile();
}

/** Why an edit to another version of a text is not made. */
export const changedMeanwhile = (): string =>
  vscode.l10n.t('The text has changed meanwhile; look again and repeat');

/** Adds edits of a text to what is changed. */
export function replace(
  changes: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  edits: Extract<EditResult, { version: number }>['edits'],
): void {
  for (const { start, end, text } of edits) {
    changes.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), text);
  }
}

/**
 * Writes all answers of an update in one step, where every document still is at the version that was answered about.
 *
 * @param ask for the edits
 * @param write false to learn only whether they can be made
 * @returns why nothing was changed, or null
 */
export async function applyUpdate(
  params: UpdateParams,
  ask: (params: UpdateParams) => Promise<UpdateResult>,
  write: boolean,
): Promise<Extract<UpdateResult, { refused: string }> | null> {
  const result = await ask(params);
  if ('refused' in result) return result;
  if (!write) return null;
  const changes = new vscode.WorkspaceEdit();
  for (const { uri: address, version, edits } of result.documents) {
    const uri = vscode.Uri.parse(address);
    const document = await vscode.workspace.openTextDocument(uri);
    if (version !== 0 && document.version !== version)
      return { refused: changedMeanwhile(), uri: address, index: null };
    replace(changes, uri, edits);
  }
  if (await vscode.workspace.applyEdit(changes)) return null;
  return { refused: changedMeanwhile(), uri: params.documents[0]?.uri ?? '', index: null };
}
