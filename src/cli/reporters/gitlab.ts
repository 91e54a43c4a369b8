import { toJson } from '../../core/escape/json.ts';
import type { Severity } from '../../core/playbook/types.ts';
import type { Reporter } from './reporter.ts';
import { digest, fingerprints } from './support/fingerprints.ts';

const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

const gitlab: Reporter = {
  id: 'gitlab',
  description: {
    en: 'code quality of GitLab: a widget in the merge request',
    zh: 'GitLab 的代码质量报告：显示在合并请求中',
  },
  stability: 'platform',
  report(report, { texts }) {
    const issues = report.files.flatMap((file) => {
      const prints = fingerprints(file, texts.get(file.path));
      return file.findings.map(({ rule, severity, message, range }, index) => ({
        description: message,
        check_name: rule,
        // GitLab shows one issue for each fingerprint of the whole report: the path belongs to it.
        fingerprint: digest(file.path, prints[index] ?? ''),
        severity: SEVERITY[severity],
        location: { path: file.path, lines: { begin: range.start.line } },
      }));
    });
    return `${toJson(issues, 2)}\n`;
  },
};

export default gitlab;
