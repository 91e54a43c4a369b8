import { commandMessage, commandProperty } from '../../core/escape/workflow-command.ts';
import { fill } from '../../core/message.ts';
import type { Bilingual, Severity } from '../../core/playbook/types.ts';
import type { ReportFile, ReportFinding } from '../../core/reports/report.ts';
import type { Reporter } from './reporter.ts';

/** Annotations of each level that GitHub shows for one step; it drops the others without a word. */
const LIMIT = 10;

const NOT_SHOWN: Bilingual = {
  en: 'Not shown, because GitHub shows 10 annotations of each level for a step: {errors|error|errors}, {warnings|warning|warnings}, {infos|note|notes}',
  zh: 'GitHub 每个步骤每个级别只显示 10 条注解，未显示的有：{errors} 个错误，{warnings} 个警告，{infos} 个提示',
};

const COMMANDS: readonly [Severity, command: string][] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

function annotation(command: string, path: string, { range, rule, message }: ReportFinding): string {
  const { start, end } = range;
  // The runner takes columns only where a finding begins and ends on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${commandProperty(String(value))}`,
  );
  return `::${command} ${written.join(',')}::${commandMessage(message)}\n`;
}

function findingsOf(files: ReportFile[], severity: Severity): { path: string; finding: ReportFinding }[] {
  return files.flatMap(({ path, findings }) =>
    findings.filter((finding) => finding.severity === severity).map((finding) => ({ path, finding })),
  );
}

const github: Reporter = {
  id: 'github',
  description: {
    en: 'annotations of GitHub Actions, the most severe first, no more than are shown',
    zh: 'GitHub Actions 的注解：最严重的在前，不超过其显示上限',
  },
  stability: 'platform',
  report(report, { lang }) {
    const levels = COMMANDS.map(([severity, command]) => ({
      command,
      found: findingsOf(report.files, severity),
    }));
    const shown = levels.flatMap(({ command, found }) =>
      found.slice(0, LIMIT).map(({ path, finding }) => annotation(command, path, finding)),
    );
    const [errors = 0, warnings = 0, infos = 0] = levels.map(({ found }) =>
      Math.max(0, found.length - LIMIT),
    );
    const left = errors + warnings + infos;
    const rest = left > 0 ? `${fill(NOT_SHOWN[lang], { errors, warnings, infos }, lang)}\n` : '';
    return `${shown.join('')}${rest}`;
  },
};

export default github;
