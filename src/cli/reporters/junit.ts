import { finishedMarkup } from '../../core/escape/markup.ts';
import type { ReportFile, ReportFinding } from '../../core/reports/report.ts';
import type { Reporter } from './reporter.ts';
import { attributes, xmlText } from './support/xml.ts';

/** A finding fails a test of its rule; a note is told in a test that passes. */
function testCase({ path }: ReportFile, { rule, severity, message, range }: ReportFinding): string {
  const { line, column } = range.start;
  const place = `${path}:${line}:${column}`;
  const outcome =
    severity === 'info'
      ? `<system-out>${xmlText(`${place}: ${message}`)}</system-out>`
      : `<failure${attributes({ type: severity, message })}>${xmlText(`${place}: ${message} (${rule})`)}</failure>`;
  return `    <testcase${attributes({ name: `${rule} (${line}:${column})`, classname: path })}>${outcome}</testcase>\n`;
}

const counts = (findings: ReportFinding[]): { tests: number; failures: number } => ({
  tests: findings.length,
  failures: findings.filter(({ severity }) => severity !== 'info').length,
});

const junit: Reporter = {
  id: 'junit',
  description: {
    en: 'JUnit XML, for the test reports of Jenkins, GitLab, Azure …',
    zh: 'JUnit XML，供 Jenkins、GitLab、Azure 等的测试报告使用',
  },
  stability: 'committed',
  *report(report) {
    const whole = { tests: 0, failures: 0, errors: 0 };
    for (const { findings } of report.files) {
      const { tests, failures } = counts(findings);
      whole.tests += Math.max(tests, 1);
      whole.failures += failures;
    }
    const all = attributes({ name: 'changebook', ...whole });
    yield finishedMarkup(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n`);
    for (const file of report.files) {
      const { findings, path } = file;
      // A document without findings is a test too: an empty suite reads as "nothing ran".
      const passed = `    <testcase${attributes({ name: 'changebook', classname: path })}/>\n`;
      const cases =
        findings.length > 0 ? findings.map((finding) => testCase(file, finding)).join('') : passed;
      const { tests, failures } = counts(findings);
      const head = attributes({ name: path, tests: Math.max(tests, 1), failures, errors: 0 });
      yield finishedMarkup(`  <testsuite${head}>\n${cases}  </testsuite>\n`);
    }
    yield '</testsuites>\n';
  },
};

export default junit;
