import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../../core/playbook/types.ts';
import { ruleOf } from '../../../core/registry.ts';
import { toRange } from '../../lsp-ranges.ts';
import type { LanguageWorkspace, WorkspaceDocument } from '../../workspace.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as a diagnostic of LSP. */
export function diagnosticOf(
  workspace: LanguageWorkspace,
  document: WorkspaceDocument,
  finding: Finding,
): Diagnostic {
  const rule = ruleOf(workspace.ports.registry, finding.rule);
  const page = rule && workspace.ports.rulePage?.(rule);
  const related = finding.related.flatMap(({ path, range, message }) => {
    const other = workspace.byPath(path);
    return other ? [{ location: { uri: other.uri, range: toRange(other.text, range) }, message }] : [];
  });
  return {
    range: toRange(document.text, finding.range),
    message: finding.message,
    severity: SEVERITIES[finding.severity],
    source: 'changebook',
    code: finding.rule,
    ...(page ? { codeDescription: { href: page } } : {}),
    ...(rule?.tag === 'unnecessary' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Diagnostics of a document; none where it is no playbook. */
export function diagnostics(workspace: LanguageWorkspace, uri: string): Diagnostic[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  return checked.file.findings.map((finding) => diagnosticOf(workspace, checked.document, finding));
}
