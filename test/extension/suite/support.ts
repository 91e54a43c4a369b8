import * as vscode from 'vscode';

/** How long a test may stand still, in milliseconds. */
export const LIMIT = 60_000;

let progressed = (): void => {};

/** Takes what begins the limit of the running test anew; called by every wait that was not in vain. */
export function onProgress(call: () => void): void {
  progressed = call;
}

/** Compares two values by what they are as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a} is not ${b}`);
}

/** Demands that a list holds a value. */
export function holds<T>(list: readonly T[], wanted: T): void {
  if (!list.includes(wanted)) throw new Error(`${JSON.stringify(wanted)} is not in ${JSON.stringify(list)}`);
}

/** Waits for something that comes when the server has spoken. */
export async function until<T>(
  what: string,
  get: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const value = await get();
    if (value) {
      progressed();
      return value;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A file of the open folder. */
export const at = (path: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);

/** The name of a file without its folders. */
export const baseOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Our findings of a document. */
export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'changebook');

/** The rules of our findings of a document. */
export const codes = (uri: vscode.Uri): string[] =>
  findings(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));

/** Opens a file of the folder in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)));
}

/** Writes a file into the folder and opens it. */
export async function write(path: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  return open(path);
}

/** Makes a file or folder of the open folder, and waits until the watcher has told of it. */
async function makeWatched(path: string, make: (uri: vscode.Uri) => Thenable<void>): Promise<vscode.Uri> {
  const uri = at(path);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  let seen = false;
  watcher.onDidCreate((created) => (seen ||= created.path === uri.path));
  try {
    await make(uri);
    await until(`the watcher to see ${path}`, () => seen);
  } finally {
    watcher.dispose();
  }
  return uri;
}

/** Makes a folder of the open folder: what is written into one that is not watched yet, nobody is told of. */
export const createFolder = (path: string): Promise<vscode.Uri> =>
  makeWatched(path, (uri) => vscode.workspace.fs.createDirectory(uri));

/**
 * Writes a file of the folder and shows it as a person does, once the watcher has told of it: a creation and
 * a deletion that a busy machine sees at once reach nobody. A document that the extension host itself has
 * opened would stay open for minutes.
 */
export const create = (path: string, text: string): Promise<vscode.Uri> =>
  makeWatched(path, async (uri) => {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.commands.executeCommand('vscode.open', uri);
  });

/** The position of the n-th occurrence of a text. */
export function startOf(document: vscode.TextDocument, needle: string, nth = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(needle, offset + 1);
  if (offset < 0) throw new Error(`${needle} is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** The stretch of the first occurrence of a text. */
export function rangeOf(document: vscode.TextDocument, needle: string): vscode.Range {
  const start = startOf(document, needle);
  return new vscode.Range(start, document.positionAt(document.offsetAt(start) + needle.length));
}

/** The whole of a document. */
export const wholeOf = ({ lineCount }: vscode.TextDocument): vscode.Range =>
  new vscode.Range(0, 0, lineCount, 0);

/** What is set for the folder while a test runs; afterwards it is as before. */
export async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const set = (to: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(key, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await run();
  } finally {
    await set(undefined);
  }
}

/** Throws away what was typed and closes every editor. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
