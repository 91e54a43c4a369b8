import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Workspace } from '../core/check.ts';
import { diagnostics } from '../service/features/diagnostics.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';

/**
 * Findings for clients that ask for them. Each state of a programme has a name, so that what a client
 * has already is not sent again: it asks for the whole workspace every few seconds.
 */
export class DiagnosticReports {
  private readonly names = new WeakMap<Workspace, string>();
  /** Documents whose findings a client has, whether it asked for them alone or with all others. */
  private readonly told = new Set<string>();
  private count = 0;

  constructor(private readonly workspace: LanguageWorkspace) {}

  /** Findings of a document, or that they are what the client has. */
  of(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const resultId = this.stateOf(uri);
    if (resultId !== undefined && resultId === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = diagnostics(this.workspace, uri);
    if (items.length > 0) this.told.add(uri);
    else this.told.delete(uri);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items,
      ...(resultId === undefined ? {} : { resultId }),
    };
  }

  /** The same for every playbook, a step each; of files that are gone the findings go too. */
  *ofAll(
    previous: readonly { uri: string; value: string }[],
    isOpen: (uri: string) => boolean,
  ): Generator<void, WorkspaceDocumentDiagnosticReport[]> {
    const before = new Map(previous.map(({ uri, value }) => [uri, value]));
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { uri } of this.workspace.playbooks()) {
      // Something may have been written since the last step.
      const text = this.workspace.get(uri)?.text;
      if (!text) continue;
      all.push({ ...this.of(uri, before.get(uri)), uri, version: isOpen(uri) ? text.version : null });
      before.delete(uri);
      yield;
    }
    // A client forgets what it had of a document that it closed, but goes on showing it.
    const gone = [...this.told].filter((uri) => !this.workspace.get(uri)?.playbook);
    for (const uri of new Set([...before.keys(), ...gone])) {
      this.told.delete(uri);
      all.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return all;
  }

  private stateOf(uri: string): string | undefined {
    const analysis = this.workspace.check(uri)?.workspace;
    if (!analysis) return undefined;
    const name = this.names.get(analysis) ?? String(++this.count);
    this.names.set(analysis, name);
    return name;
  }
}
