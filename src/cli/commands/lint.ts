import { resolve } from 'node:path';
import type { Severity } from '../../core/playbook/types.ts';
import { readSources } from '../files.ts';
import { fixedText } from '../fix.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';
import { reportOf, type ReportFile } from '../report.ts';
import { reporters } from '../reporters/reporters.ts';
import { workspaceOf } from '../workspace.ts';
import { writeAtomic } from '../write.ts';

export interface LintOptions {
  format: string;
  failOn: Severity;
  fix: boolean;
  quiet: boolean;
  maxWarnings: number;
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** `changebook lint`: findings of the documents asked for. */
export async function lint(session: Session, paths: string[], options: LintOptions): Promise<ExitCode> {
  const { host, cwd, lang, today } = session;
  let sources = readSources(session, paths);
  let workspace = await workspaceOf(session, sources.documents);
  if (options.fix) {
    let count = 0;
    for (const file of workspace.files) {
      if (!sources.asked.has(file.path)) continue;
      const fixed = fixedText(file);
      if (fixed.count === 0) continue;
      writeAtomic(resolve(cwd, file.path), fixed.text);
      count += fixed.count;
    }
    host.stderr.write(`${say(lang, 'fixed', { count })}\n`);
    sources = readSources(session, paths);
    workspace = await workspaceOf(session, sources.documents);
  }
  const start = { line: 1, column: 1 };
  const unreadable = sources.unreadable.map(({ path, reason }): ReportFile => ({
    path,
    kind: null,
    programme: null,
    score: null,
    findings: [
      {
        rule: 'unreadable-file',
        severity: 'error',
        message: say(lang, reason),
        pointer: '',
        range: { start, end: start },
        related: [],
        fixes: [],
      },
    ],
  }));
  const report = reportOf(workspace, sources.asked, unreadable, today);
  const shown = options.quiet
    ? {
        ...report,
        files: report.files.map((file) => ({
          ...file,
          findings: file.findings.filter(({ severity }) => severity === 'error'),
        })),
      }
    : report;
  const texts = new Map(sources.documents.map(({ path, text }) => [path, text]));
  host.stdout.write(reporters[options.format]?.(shown, { lang, color: session.color, texts }) ?? '');
  if (unreadable.length > 0) return 2;
  const failing = ORDER.slice(ORDER.indexOf(options.failOn));
  const fails = report.files.some((file) => file.findings.some(({ severity }) => failing.includes(severity)));
  return fails || report.summary.warnings > options.maxWarnings ? 1 : 0;
}
