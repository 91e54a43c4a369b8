import { isAnswer, isSafe } from '../lint/compatible-fixes.ts';
import type { Severity } from '../playbook/types.ts';
import type { Report, ReportFile } from './report.ts';

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** True for a finding of a severity that is at or above the level from which one fails. */
export const fails = (severity: Severity, failOn: Severity): boolean =>
  ORDER.indexOf(severity) >= ORDER.indexOf(failOn);

/** What a summary counts of the findings that are told. */
export type Counts = Pick<
  Report['summary'],
  'errors' | 'warnings' | 'infos' | 'fixable' | 'doubtful' | 'notRead' | 'effort'
>;

const COUNT = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** Counts of nothing. */
export const noCounts = (): Counts => ({
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  doubtful: 0,
  effort: 0,
  notRead: 0,
});

/**
 * Counts one more file.
 *
 * @param failOn the level from which a finding fails: the effort is that of those which do
 */
export function count(counts: Counts, { findings, notRead }: ReportFile, failOn: Severity): void {
  counts.notRead += notRead?.length ?? 0;
  for (const { severity, fixes, effort } of findings) {
    counts[COUNT[severity]]++;
    if (fixes.some(isSafe)) counts.fixable++;
    else if (fixes.some(isAnswer)) counts.doubtful++;
    if (fails(severity, failOn)) counts.effort += effort;
  }
}

/** What is counted of some files. */
export function countsOf(files: Iterable<ReportFile>, failOn: Severity): Counts {
  const counts = noCounts();
  for (const file of files) count(counts, file, failOn);
  return counts;
}

/** True where a counted finding fails. */
export function anyFails(counts: Counts, failOn: Severity): boolean {
  return ORDER.some((severity) => fails(severity, failOn) && counts[COUNT[severity]] > 0);
}
