import type {
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { memoizeWeak } from '../../../core/memoize.ts';
import { defineFeature, documentRequest, workspaceRequest, type FeatureContext } from '../../feature.ts';
import type { LanguageWorkspace } from '../../workspace.ts';
import { DiagnosticReports } from './reports.ts';

const reportsOf = memoizeWeak((workspace: LanguageWorkspace) => new DiagnosticReports(workspace));

function* workspaceReport(
  { workspace }: FeatureContext,
  { previousResultIds }: WorkspaceDiagnosticParams,
): Generator<void, WorkspaceDiagnosticReport> {
  return { items: yield* reportsOf(workspace).ofAll(previousResultIds) };
}

/** Pull diagnostics. Not announced to clients that are sent diagnostics: they would show each one twice. */
export default defineFeature({
  setting: null,
  offeredTo: ({ pulls }) => pulls,
  capabilities: {
    diagnosticProvider: {
      identifier: 'changebook',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
  },
  requests: [
    documentRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      ({ workspace }, { textDocument, previousResultId }) =>
        reportsOf(workspace).of(textDocument.uri, previousResultId),
    ),
    workspaceRequest<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      workspaceReport,
    ),
  ],
});
