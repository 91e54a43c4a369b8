import * as vscode from 'vscode';
import type { Format } from '../render/formats/format.ts';

/** Asks where to, and writes what the panel drew; undefined where nobody says where. */
export async function saveExport(
  { content, name: picture }: { content: string; name: string },
  { name, extension, binary }: Format,
  title: string,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const base = `${title} ${picture}`.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  const target = await vscode.window.showSaveDialog({
    filters: { [name]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${base}.${extension}`) } : {}),
  });
  if (!target) return undefined;
  const bytes = binary ? fromBase64(content) : new TextEncoder().encode(content);
  await vscode.workspace.fs.writeFile(target, bytes);
  return target;
}

function fromBase64(address: string): Uint8Array {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
