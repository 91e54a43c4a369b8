import pc from 'picocolors';
import { withoutControls } from '../../core/escape/controls.ts';
import { forLine } from '../../core/escape/terminal.ts';
import type { Severity } from '../../core/playbook/types.ts';
import { say } from '../messages.ts';
import type { ReportFinding } from '../../core/reports/report.ts';
import { summaryLine } from '../summary.ts';
import type { Reporter } from './reporter.ts';

/** Characters of a line that are shown on each side of where a finding begins. */
const SHOWN = 500;

/** The line of a finding with carets below what it speaks of; tabs keep their width. */
function frame(finding: ReportFinding, lines: readonly string[]): string {
  const { start, end } = finding.range;
  const whole = (lines[start.line - 1] ?? '').replace(/\r$/, '');
  const number = String(start.line);
  const from = Math.max(0, start.column - 1 - SHOWN);
  const line = whole.slice(from, start.column - 1 + SHOWN);
  const at = start.column - 1 - from;
  const length = end.line === start.line ? end.column - start.column : line.length - at;
  const before = withoutControls(line.slice(0, at));
  const width = Array.from(before, (c) => (c === '\t' ? '\t' : wide(c) ? '  ' : ' '));
  const marked = Array.from(withoutControls(line.slice(at, at + length)));
  const carets = marked.map((c) => (wide(c) ? '^^' : '^')).join('') || '^';
  return `    ${number} | ${forLine(line)}\n    ${' '.repeat(number.length)} | ${width.join('')}${carets}`;
}

function wide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );
}

const text: Reporter = {
  id: 'text',
  description: {
    en: 'for people: findings by document, the line of each error, a summary (the default)',
    zh: '供人阅读：按文档列出检查结果、错误所在行和汇总（默认）',
  },
  stability: 'people',
  *report(report, { lang, color, textOf }) {
    const paint = pc.createColors(color);
    const mark: Record<Severity, string> = {
      error: paint.red(say(lang, 'error')),
      warning: paint.yellow(say(lang, 'warning')),
      info: paint.cyan(say(lang, 'info')),
    };
    let first: ReportFinding | undefined;
    for (const file of report.files) {
      if (file.findings.length === 0) continue;
      const out = [...(first ? [''] : []), paint.underline(forLine(file.path))];
      first ??= file.findings[0];
      const hasError = file.findings.some(({ severity }) => severity === 'error');
      const lines = hasError ? textOf(file.path)?.split('\n') : undefined;
      for (const finding of file.findings) {
        const { line, column } = finding.range.start;
        out.push(
          `  ${line}:${column}  ${mark[finding.severity]}  ${forLine(finding.message)}  ${paint.dim(finding.rule)}`,
        );
        if (finding.severity === 'error' && lines) out.push(paint.dim(frame(finding, lines)));
      }
      yield `${out.join('\n')}\n`;
    }
    yield `${first ? '\n' : ''}${summaryLine(report, lang, 'summary')}\n`;
    if (first) yield `${say(lang, 'explain-hint', { rule: first.rule })}\n`;
  },
};

export default text;
