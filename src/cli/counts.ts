import type { Severity } from '../core/playbook/types.ts';
import type { Report, ReportFile } from './report.ts';

/** What a summary counts of the findings that are told. */
export function countsOf(
  files: readonly ReportFile[],
): Pick<Report['summary'], 'errors' | 'warnings' | 'infos' | 'fixable' | 'notRead'> {
  const all = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: all.filter(({ fixes }) => fixes.some(({ offered }) => !offered)).length,
    notRead: files.reduce((sum, file) => sum + (file.notRead?.length ?? 0), 0),
  };
}
