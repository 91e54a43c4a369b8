import { resolve } from 'node:path';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';
import type { Report } from './report.ts';
import { reporters } from './reporters/reporters.ts';
import { writeAtomic } from './write.ts';

/** A report to write, and where: a path, or null for standard output. */
interface Output {
  format: string;
  file: string | null;
}

/** The n-th format goes to the n-th file; formats without a file go to standard output. */
export function outputsOf(
  { lang }: Session,
  { format = ['text'], outputFile = [] }: { format?: string[]; outputFile?: string[] },
): Output[] {
  if (outputFile.length > format.length) {
    throw new UsageError(say(lang, 'output-pairs', { files: outputFile.length, formats: format.length }));
  }
  return format.map((name, index) => ({ format: name, file: outputFile[index] ?? null }));
}

export function writeReports(
  { host, cwd, lang, color }: Session,
  outputs: Output[],
  report: Report,
  texts: ReadonlyMap<string, string>,
): void {
  for (const { format, file } of outputs) {
    const text = reporters[format]?.(report, { lang, color: color && file === null, texts }) ?? '';
    if (file === null) host.stdout.write(text);
    else writeAtomic(resolve(cwd, file), text);
  }
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
