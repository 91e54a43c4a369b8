import * as vscode from 'vscode';
import { forms, kinds } from './generated/kinds.ts';
import { showError } from './notify.ts';
import { exists, templateUri } from './templates.ts';

async function askLanguage(): Promise<'en' | 'zh' | undefined> {
  const own = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  const languages = [
    { label: 'English', lang: 'en' as const },
    { label: '简体中文', lang: 'zh' as const },
  ].sort((a) => (a.lang === own ? -1 : 1));
  const picked = await vscode.window.showQuickPick(languages, {
    placeHolder: vscode.l10n.t('Language of the document'),
  });
  return picked?.lang;
}

async function askFolder(start: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const known = start ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (known) return known;
  const [picked] =
    (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false })) ?? [];
  return picked;
}

/** Copies a template; what exists is never written over. */
async function copy(
  context: vscode.ExtensionContext,
  template: string,
  target: vscode.Uri,
): Promise<boolean> {
  if (await exists(target)) {
    showError(
      vscode.l10n.t('{0} exists already; choose another name', vscode.workspace.asRelativePath(target)),
    );
    return false;
  }
  const source = templateUri(context.extensionUri, template);
  await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  return true;
}

const folderOf = (uri: vscode.Uri | undefined): vscode.Uri | undefined =>
  uri && /\.\w+$/.test(uri.path) ? vscode.Uri.joinPath(uri, '..') : uri;

/** Kind, language, name: a document from its template, opened with its picture beside it. */
export async function newPlaybook(context: vscode.ExtensionContext, near?: vscode.Uri): Promise<void> {
  const own = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  const items = [...kinds, ...forms].map(({ id, title, description }) => ({
    label: title[own],
    description: id,
    detail: description[own],
    id,
  }));
  const kind = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Kind of playbook') });
  const lang = kind && (await askLanguage());
  const folder = lang && (await askFolder(folderOf(near)));
  if (!kind || !lang || !folder) return;
  const name = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Name of the file'),
    value: `${kind.id}.md`,
    validateInput: (value) =>
      /^[^\\/:*?"<>|]+\.md$/.test(value) ? null : vscode.l10n.t('A file name that ends with .md'),
  });
  if (!name) return;
  const target = vscode.Uri.joinPath(folder, name);
  if (!(await copy(context, `${lang}/${kind.id}.md`, target))) return;
  await vscode.window.showTextDocument(target);
  await vscode.commands.executeCommand('changebook.preview', target);
}

/** A folder with a charter and the other documents that a programme begins with. */
export async function newProgramme(context: vscode.ExtensionContext, near?: vscode.Uri): Promise<void> {
  const lang = await askLanguage();
  const folder = lang && (await askFolder(folderOf(near)));
  if (!lang || !folder) return;
  const name = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Name of the folder'),
    value: 'programme',
    validateInput: (value) => (/^[^\\/:*?"<>|]+$/.test(value) ? null : vscode.l10n.t('A folder name')),
  });
  if (!name) return;
  const target = vscode.Uri.joinPath(folder, name);
  for (const { id } of kinds.filter(({ starter }) => starter)) {
    if (!(await copy(context, `${lang}/${id}.md`, vscode.Uri.joinPath(target, `${id}.md`)))) return;
  }
  const charter = vscode.Uri.joinPath(target, 'change.md');
  await vscode.window.showTextDocument(charter);
  await vscode.commands.executeCommand('changebook.preview', charter);
}
