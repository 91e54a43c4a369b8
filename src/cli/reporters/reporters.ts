import { say } from '../messages.ts';
import type { Report, ReportFile, ReportFinding } from '../report.ts';
import { textReport, type TextOptions } from './text.ts';

export type Reporter = (report: Report, options: TextOptions) => string;

function lines(report: Report, line: (file: ReportFile, finding: ReportFinding) => string): string {
  return report.files.flatMap((file) => file.findings.map((finding) => `${line(file, finding)}\n`)).join('');
}

const compact: Reporter = (report) =>
  lines(report, (file, { range, severity, message, rule }) => {
    const { line, column } = range.start;
    return `${file.path}:${line}:${column}: ${severity}: ${message} (${rule})`;
  });

const json: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;

const ndjson: Reporter = (report) =>
  lines(report, (file, finding) => JSON.stringify({ path: file.path, ...finding }));

/** A comment on a pull request: a table a file. */
const markdown: Reporter = (report, { lang }) => {
  const escape = (text: string): string =>
    text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
  const tables = report.files
    .filter((file) => file.findings.length > 0)
    .map((file) => {
      const rows = file.findings.map(
        ({ range, severity, message, rule }) =>
          `| ${range.start.line} | ${say(lang, severity)} | ${escape(message)} | \`${rule}\` |`,
      );
      const heads = (['line', 'level', 'finding', 'rule'] as const).map((id) => say(lang, id)).join(' | ');
      return `### ${file.path}\n\n| ${heads} |\n| ---: | --- | --- | --- |\n${rows.join('\n')}\n`;
    });
  return [`**${say(lang, 'markdown-summary', { ...report.summary })}**\n`, ...tables].join('\n');
};

/** Reporters by name; each is a pure function of the report. */
export const reporters: Record<string, Reporter> = { text: textReport, compact, json, ndjson, markdown };
