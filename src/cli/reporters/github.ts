import { commandMessage, commandProperty } from '../../core/escape/workflow-command.ts';
import { fill } from '../../core/message.ts';
import type { Bilingual, Severity } from '../../core/playbook/types.ts';
import type { ReportFinding } from '../../core/reports/report.ts';
import type { Reporter } from './reporter.ts';

/** Annotations of each level that GitHub shows for one step; it drops the others without a word. */
const LIMIT = 10;

const NOT_SHOWN: Bilingual = {
  en: 'Not shown, because GitHub shows 10 annotations of each level for a step: {errors|error|errors}, {warnings|warning|warnings}, {infos|note|notes}',
  zh: 'GitHub 每个步骤每个级别只显示 10 条注解，未显示的有：{errors} 个错误，{warnings} 个警告，{infos} 个提示',
};

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(path: string, { range, rule, message, severity }: ReportFinding): string {
  const { start, end } = range;
  // The runner takes columns only where a finding begins and ends on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${commandProperty(String(value))}`,
  );
  return `::${COMMAND[severity]} ${written.join(',')}::${commandMessage(message)}\n`;
}

const github: Reporter = {
  id: 'github',
  description: {
    en: 'annotations of GitHub Actions, the most severe first, no more than are shown',
    zh: 'GitHub Actions 的注解：最严重的在前，不超过其显示上限',
  },
  stability: 'platform',
  *report(report, { lang }) {
    const levels: Record<Severity, { shown: string[]; left: number }> = {
      error: { shown: [], left: 0 },
      warning: { shown: [], left: 0 },
      info: { shown: [], left: 0 },
    };
    for (const { path, findings } of report.files) {
      for (const finding of findings) {
        const level = levels[finding.severity];
        if (level.shown.length < LIMIT) level.shown.push(annotation(path, finding));
        else level.left++;
      }
    }
    const { error, warning, info } = levels;
    yield* [error, warning, info].flatMap(({ shown }) => shown);
    const left = { errors: error.left, warnings: warning.left, infos: info.left };
    if (Object.values(left).some((count) => count > 0)) yield `${fill(NOT_SHOWN[lang], left, lang)}\n`;
  },
};

export default github;
