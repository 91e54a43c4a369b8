import { USUAL_EFFORT } from '../core/lint/define.ts';
import type { ReportFile, ReportFinding } from '../core/reports/report.ts';

/** A file of which nothing is known but one thing, told at its beginning. */
export function fileFinding(
  path: string,
  {
    effort = USUAL_EFFORT,
    ...told
  }: Pick<ReportFinding, 'rule' | 'severity' | 'message'> & { effort?: number },
): ReportFile {
  const start = { line: 1, column: 1 };
  const finding = { ...told, pointer: '', range: { start, end: start }, related: [], effort, fixes: [] };
  return { path, kind: null, programme: null, score: null, findings: [finding] };
}
