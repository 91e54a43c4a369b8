import { countsOf } from '../../core/reports/counts.ts';
import type { Report, ReportFile } from '../../core/reports/report.ts';

/** Which findings of a file are told: one answer for each, in their order. */
export type Told = (file: ReportFile) => readonly boolean[];

/** The report with some findings alone, and its counts with them; scores stay those of everything. */
export function narrow(report: Report, told: Told): Report {
  const files = report.files.map((file) => {
    const isTold = told(file);
    return { ...file, findings: file.findings.filter((_, index) => isTold[index]) };
  });
  return { ...report, files, summary: { ...report.summary, ...countsOf(files, report.summary.failOn) } };
}
