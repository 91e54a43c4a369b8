import { isAnswer, isSafe } from '../lint/compatible-fixes.ts';
import type { Severity } from '../playbook/types.ts';
import type { Report, ReportFile } from './report.ts';

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** True for a finding of a severity that is at or above the level from which one fails. */
export const fails = (severity: Severity, failOn: Severity): boolean =>
  ORDER.indexOf(severity) >= ORDER.indexOf(failOn);

/** What a summary counts of the findings that are told. */
export function countsOf(
  files: readonly ReportFile[],
  failOn: Severity,
): Pick<Report['summary'], 'errors' | 'warnings' | 'infos' | 'fixable' | 'doubtful' | 'notRead' | 'effort'> {
  const all = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: all.filter(({ fixes }) => fixes.some(isSafe)).length,
    doubtful: all.filter(({ fixes }) => fixes.some(isAnswer) && !fixes.some(isSafe)).length,
    effort: all
      .filter(({ severity }) => fails(severity, failOn))
      .reduce((sum, { effort }) => sum + effort, 0),
    notRead: files.reduce((sum, file) => sum + (file.notRead?.length ?? 0), 0),
  };
}
