import type { Report, ReportFile, ReportFinding } from '../../../core/reports/report.ts';

/** A report of one line for each finding, in the order of the report. */
export function lines(report: Report, line: (file: ReportFile, finding: ReportFinding) => string): string {
  return report.files.flatMap((file) => file.findings.map((finding) => `${line(file, finding)}\n`)).join('');
}
