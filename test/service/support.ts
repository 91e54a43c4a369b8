import { readdirSync, readFileSync } from 'node:fs';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtIn } from '../../src/core/generated/registry.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import { defaultConfig } from '../../src/core/lint/config.ts';
import type { ClientFeatures } from '../../src/service/feature.ts';
import { LanguageWorkspace } from '../../src/service/workspace.ts';

export const TODAY = '2026-04-14';

/** A client that can do everything. */
export const ABLE_CLIENT: ClientFeatures = {
  pulls: true,
  snippets: true,
  commands: true,
  edits: { documentChanges: true, files: true },
};

export const uriOf = (path: string): string => `file:///w/${path}`;

/** A workspace of texts by path. */
export function workspaceOf(
  texts: Record<string, string>,
  lang: Lang = 'en',
  /** Told of each document that is checked. */
  checked: (path: string) => void = () => {},
): LanguageWorkspace {
  const workspace = new LanguageWorkspace({
    registry: builtIn,
    today: () => TODAY,
    lang: () => lang,
    config: (path) => {
      checked(path);
      return defaultConfig;
    },
  });
  for (const [path, text] of Object.entries(texts)) workspace.set(uriOf(path), path, 1, text);
  return workspace;
}

/** A text without its `¦`, and where that stood. */
export function cursor(marked: string): { text: string; position: { line: number; character: number } } {
  const offset = marked.indexOf('¦');
  if (offset < 0) throw new Error('no cursor');
  const text = marked.replace('¦', '');
  return { text, position: TextDocument.create('', '', 0, text).positionAt(offset) };
}

export function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

/** Texts of a workspace after an edit, by path, and files that were renamed. */
export function afterEdit(workspace: LanguageWorkspace, edit: WorkspaceEdit | null | undefined) {
  const texts: Record<string, string> = {};
  const renamed: string[] = [];
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind === 'rename') renamed.push(`${change.oldUri} → ${change.newUri}`);
      continue;
    }
    const document = workspace.get(change.textDocument.uri);
    if (document) texts[document.path] = applied(document.text.getText(), change.edits as TextEdit[]);
  }
  return { texts, renamed };
}

/** Every template and example, by path; what explains an example is none. */
export function library(): Record<string, string> {
  const paths = readdirSync('playbooks', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !path.endsWith('README.md'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`playbooks/${path}`, 'utf8')]));
}

/** What a computation comes to at its last step. */
export function resultOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
