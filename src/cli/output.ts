import { resolve } from 'node:path';
import { attempt } from './errors.ts';
import { type Session, UsageError } from './host.ts';
import { whole } from './interrupts.ts';
import { say } from './messages.ts';
import { catalogue } from '../core/generated/catalogue.ts';
import { reporters } from './generated/reporters.ts';
import { version } from './package.ts';
import type { Report } from '../core/reports/report.ts';
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

/** @returns false where one could not be written, which is told; the other reports are. */
export async function writeReports(
  { host, cwd, lang, color }: Session,
  outputs: Output[],
  report: Report,
  texts: ReadonlyMap<string, string>,
): Promise<boolean> {
  let complete = true;
  const options = { lang, version: version(), texts, rules: () => catalogue.rules };
  for (const { reporter, file } of outputs) {
    const text = reporter.report(report, { ...options, color: color && file === null });
    const attempted = (write: () => unknown): void => {
      complete = attempt(host, lang, write) && complete;
    };
    if (file === null) attempted(() => host.stdout.write(text));
    else await whole(() => attempted(() => writeFile(resolve(cwd, file), text)));
  }
  return complete;
}

/** The report without what is no error; the counts stay those of everything. */
export function errorsOnly(report: Report): Report {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => severity === 'error'),
    })),
  };
}
