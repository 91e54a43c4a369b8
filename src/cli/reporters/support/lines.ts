import type { ReportFile, ReportFinding, ToldReport } from '../../../core/reports/report.ts';

/** A report of one line for each finding, in the order of the report. */
export function* lines(
  report: ToldReport,
  line: (file: ReportFile, finding: ReportFinding) => string,
): Generator<string> {
  for (const file of report.files) for (const finding of file.findings) yield `${line(file, finding)}\n`;
}
