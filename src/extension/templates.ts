import * as vscode from 'vscode';
import { forms, kinds } from './generated/kinds.ts';

const PROGRAMME = 'programme';
const decoder = new TextDecoder();

const languageOfEditor = (): 'en' | 'zh' => (vscode.env.language.startsWith('zh') ? 'zh' : 'en');

/** The address of a template, such as `en/roadmap.md`. */
export const templateUri = (extension: vscode.Uri, template: string): vscode.Uri =>
  vscode.Uri.joinPath(extension, 'playbooks/templates', template);

/** True for a file or folder that is there. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error for what is neither a kind nor a form */
function known(kind: string, more: readonly string[] = []): void {
  const allowed = [...kinds, ...forms].map(({ id }) => id).concat(more);
  if (!allowed.includes(kind))
    throw new Error(vscode.l10n.t('There is no kind {0}; choose one of {1}', kind, allowed.join(', ')));
}

/** The text of a template in the language of the editor. */
export async function textOfTemplate(extension: vscode.Uri, kind: string): Promise<string> {
  known(kind);
  const uri = templateUri(extension, `${languageOfEditor()}/${kind}.md`);
  return decoder.decode(await vscode.workspace.fs.readFile(uri));
}

/** A place in the workspace; where there are several folders, a path begins with the name of one. */
function placeOf(path: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const parts = path.replace(/^\.\//, '').split('/');
  const isPlain = parts.every((part) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part));
  const [first = '', ...rest] = parts;
  const folder = folders.length > 1 ? folders.find(({ name }) => name === first) : folders[0];
  const inside = folders.length > 1 ? rest : parts;
  if (!isPlain || !folder || inside.length === 0)
    throw new Error(vscode.l10n.t('{0} is no place in this workspace; name one below its folder', path));
  return vscode.Uri.joinPath(folder.uri, ...inside);
}

/**
 * Writes a template, or what a programme begins with, where nothing stands yet.
 *
 * @returns what was written, in words
 */
export async function writeTemplates(extension: vscode.Uri, kind: string, path: string): Promise<string> {
  known(kind, [PROGRAMME]);
  const target = placeOf(path);
  if (kind !== PROGRAMME && !path.endsWith('.md'))
    throw new Error(vscode.l10n.t('A file name that ends with .md'));
  const copies =
    kind === PROGRAMME
      ? kinds
          .filter(({ starter }) => starter)
          .map(({ id }) => ({ id, to: vscode.Uri.joinPath(target, `${id}.md`) }))
      : [{ id: kind, to: target }];
  for (const { to } of copies) {
    if (await exists(to))
      throw new Error(
        vscode.l10n.t('{0} exists already; choose another name', vscode.workspace.asRelativePath(to)),
      );
  }
  for (const { id, to } of copies) {
    const source = templateUri(extension, `${languageOfEditor()}/${id}.md`);
    await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(source));
  }
  return copies.map(({ to }) => vscode.workspace.asRelativePath(to)).join('\n');
}
