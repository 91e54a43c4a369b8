import { resolve } from 'node:path';
import { attempt } from './errors.ts';
import { type Session, UsageError } from './host.ts';
import { mapped } from '../core/mapped.ts';
import { whole } from './interrupts.ts';
import { say } from './messages.ts';
import { catalogue } from '../core/generated/catalogue.ts';
import { reporters } from './generated/reporters.ts';
import { version } from './package.ts';
import type { ReportFile, ToldReport } from '../core/reports/report.ts';
import type { Reporter } from './reporters/reporter.ts';
import { writeFile } from './write.ts';

/** A report to write, and where: a path, or null for standard output. */
interface Output {
  reporter: Reporter;
  file: string | null;
}

/** Text for people, or lines for an agent, where no format is asked for. The n-th format goes to the n-th file; formats without a file go to standard output. */
export function outputsOf(
  { host, lang }: Session,
  { format = [host.agent ? 'agent' : 'text'], outputFile = [] }: { format?: string[]; outputFile?: string[] },
): Output[] {
  if (outputFile.length > format.length) {
    throw new UsageError(say(lang, 'output-pairs', { files: outputFile.length, formats: format.length }));
  }
  return format.map((name, index) => {
    const reporter = reporters.find(({ id }) => id === name);
    // The option has refused other names.
    if (!reporter) throw new Error(`no reporter ${name}`);
    return { reporter, file: outputFile[index] ?? null };
  });
}

/** Characters that are written at a time, about. */
const CHUNK = 65_536;

/** The same text in pieces of some length, since each is a call of the system. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** @returns false where one could not be written, which is told; the other reports are. */
export async function writeReports(
  { host, cwd, lang, color }: Session,
  outputs: Output[],
  report: ToldReport,
  textOf: (path: string) => string | undefined,
): Promise<boolean> {
  let complete = true;
  const options = { lang, version: version(), textOf, rules: () => catalogue.rules };
  for (const { reporter, file } of outputs) {
    const pieces = inChunks(reporter.report(report, { ...options, color: color && file === null }));
    const attempted = (write: () => unknown): void => {
      complete = attempt(host, lang, write) && complete;
    };
    if (file === null)
      attempted(() => {
        for (const piece of pieces) host.stdout.write(piece);
      });
    else await whole(() => attempted(() => writeFile(resolve(cwd, file), pieces)));
  }
  return complete;
}

/** The report without what is no error; the counts stay those of everything. */
export function errorsOnly(report: ToldReport): ToldReport {
  const files = mapped(report.files, (file): ReportFile => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, files };
}
