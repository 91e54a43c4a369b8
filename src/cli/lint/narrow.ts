import { mapped } from '../../core/mapped.ts';
import { countsOf } from '../../core/reports/counts.ts';
import type { ReportFile, ToldReport } from '../../core/reports/report.ts';

/** Which findings of a file are told: one answer for each, in their order; the same each time. */
export type Told = (file: ReportFile) => readonly boolean[];

/** The report with some findings alone, and its counts with them; scores stay those of everything. */
export function narrow(report: ToldReport, told: Told): ToldReport {
  const files = mapped(report.files, (file): ReportFile => {
    const isTold = told(file);
    return { ...file, findings: file.findings.filter((_, index) => isTold[index]) };
  });
  return { ...report, files, summary: { ...report.summary, ...countsOf(files, report.summary.failOn) } };
}
