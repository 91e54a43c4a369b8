import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

const SCHEME = 'changebook-rule';

/** Where a finding's rule leads to: a page that is nowhere on disk, in the reader's language. */
export const RULE_PAGES = `${SCHEME}:/{rule}.md`;

/** Shows the page of a rule to whoever follows a finding. */
export function registerRulePages(server: ServerLink): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path }) => server.rule(path.slice(1, path.lastIndexOf('.'))),
  });
}
