import type {
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { Workspace } from '../../../core/analyse.ts';
import { diagnostics } from './findings.ts';
import type { LanguageWorkspace } from '../../workspace.ts';

/**
 * Pull diagnostics. Each state of a programme has a result id, so that a client is not sent again what it
 * has: it asks for the whole workspace every few seconds.
 */
export class DiagnosticReports {
  private readonly resultIds = new WeakMap<Workspace, string>();
  /** Documents of which the client has diagnostics, by either request. */
  private readonly reported = new Set<string>();
  private count = 0;

  constructor(private readonly workspace: LanguageWorkspace) {}

  /** Diagnostics of a document, or `unchanged` where they are those of the previous result id. */
  of(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const resultId = this.resultIdOf(uri);
    if (resultId !== undefined && resultId === previous) return { kind: 'unchanged', resultId };
    const items = diagnostics(this.workspace, uri);
    if (items.length > 0) this.reported.add(uri);
    else this.reported.delete(uri);
    return {
      kind: 'full',
      items,
      ...(resultId === undefined ? {} : { resultId }),
    };
  }

  /** The same for every playbook, a step each; files that have gone get an empty report. */
  *ofAll(
    previous: readonly { uri: string; value: string }[],
  ): Generator<void, WorkspaceDocumentDiagnosticReport[]> {
    const before = new Map(previous.map(({ uri, value }) => [uri, value]));
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { uri } of this.workspace.playbooks()) {
      // Something may have been written since the last step.
      const document = this.workspace.get(uri);
      if (!document) continue;
      const version = document.isOpen ? document.text.version : null;
      all.push({ ...this.of(uri, before.get(uri)), uri, version });
      before.delete(uri);
      yield;
    }
    // A client drops the result ids of a document that it closes, but goes on showing its diagnostics.
    const gone = [...this.reported].filter((uri) => !this.workspace.get(uri)?.playbook);
    for (const uri of new Set([...before.keys(), ...gone])) {
      this.reported.delete(uri);
      all.push({ kind: 'full', uri, version: null, items: [] });
    }
    return all;
  }

  private resultIdOf(uri: string): string | undefined {
    const analysis = this.workspace.check(uri)?.workspace;
    if (!analysis) return undefined;
    const id = this.resultIds.get(analysis) ?? String(++this.count);
    this.resultIds.set(analysis, id);
    return id;
  }
}
