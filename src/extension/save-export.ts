import * as vscode from 'vscode';
import type { Format } from '../render/formats/format.ts';

/** Asks where to, and writes what the panel drew; undefined where nobody says where. */
export async function saveExport(
  { content, file }: { content: string; file: string },
  { name, extension, binary }: Format,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    filters: { [name]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, basename(file)) } : {}),
  });
  if (!target) return undefined;
  const bytes = binary ? fromBase64(content) : new TextEncoder().encode(content);
  await vscode.workspace.fs.writeFile(target, bytes);
  return target;
}

/** The name alone, whatever folder is said before it. */
const basename = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

function fromBase64(address: string): Uint8Array {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
