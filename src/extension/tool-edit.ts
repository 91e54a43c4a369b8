import * as vscode from 'vscode';
import { textVersion } from '../core/reports/text-version.ts';
import { changedMeanwhile, replace } from './preview-edit.ts';
import type { ServerLink } from './server-link.ts';

/**
 * Writes what an assistant asked for and a person has confirmed, as one step that can be undone, and saves the file
 * unless somebody is at work in it.
 *
 * @returns the new version and what is found then, as JSON
 */
export async function applyToolEdit(server: ServerLink, given: Record<string, unknown>): Promise<string> {
  const edit = await server.toolEdit(given);
  if ('refused' in edit) throw new Error(edit.refused);
  const uri = vscode.Uri.parse(edit.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const changes = new vscode.WorkspaceEdit();
  replace(changes, uri, edit.edits);
  const { isDirty } = document;
  // The person may have waited with the answer.
  if (textVersion(document.getText()) !== given.version || !(await vscode.workspace.applyEdit(changes)))
    throw new Error(changedMeanwhile());
  if (!isDirty) await document.save();
  return edit.text;
}
