import { jsonPieces } from '../../core/escape/json.ts';
import type { Severity } from '../../core/playbook/types.ts';
import type { ToldReport } from '../../core/reports/report.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { digest, fingerprints } from './support/fingerprints.ts';

const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

function* issuesOf({ files }: ToldReport, textOf: ReporterOptions['textOf']): Generator<object> {
  for (const file of files) {
    if (file.findings.length === 0) continue;
    const prints = fingerprints(file, textOf(file.path));
    yield* file.findings.map(({ rule, severity, message, range }, index) => ({
      description: message,
      check_name: rule,
      // GitLab shows one issue for each fingerprint of the whole report: the path belongs to it.
      fingerprint: digest(file.path, prints[index] ?? ''),
      severity: SEVERITY[severity],
      location: { path: file.path, lines: { begin: range.start.line } },
    }));
  }
}

const gitlab: Reporter = {
  id: 'gitlab',
  description: {
    en: 'code quality of GitLab: a widget in the merge request',
    zh: 'GitLab 的代码质量报告：显示在合并请求中',
  },
  stability: 'platform',
  report: (report, { textOf }) => jsonPieces((issues) => issues, issuesOf(report, textOf)),
};

export default gitlab;
