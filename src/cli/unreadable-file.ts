import { USUAL_EFFORT } from '../core/lint/define.ts';
import type { Lang } from '../core/playbook/types.ts';
import type { ReportFile, ReportFinding } from '../core/reports/report.ts';
import unreadable from '../core/rules/document/unreadable-file.ts';
import type { Unreadable } from './files.ts';
import { unreadableText } from './unreadable.ts';

/** A file that could not be read, as a finding on it. */
export function unreadableFile(file: Unreadable, lang: Lang): ReportFile {
  const start = { line: 1, column: 1 };
  const finding: ReportFinding = {
    rule: unreadable.id,
    severity: unreadable.severity,
    message: unreadableText(file, lang),
    pointer: '',
    range: { start, end: start },
    related: [],
    effort: unreadable.effort ?? USUAL_EFFORT,
    fixes: [],
  };
  return { path: file.path, kind: null, programme: null, score: null, findings: [finding] };
}
