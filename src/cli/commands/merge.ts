import { resolve } from 'node:path';
import { Option } from 'commander';
import unreadable from '../../core/rules/document/unreadable-file.ts';
import { readText } from '../../project/read.ts';
import { collect, type CommandLine } from '../command-line.ts';
import { anyFails } from '../../core/reports/counts.ts';
import { complain } from '../errors.ts';
import { reporters } from '../generated/reporters.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { join } from '../merge/join.ts';
import { readReport } from '../merge/read.ts';
import { say } from '../messages.ts';
import { outputsOf, writeReports } from '../output.ts';
import type { Report } from '../../core/reports/report.ts';
import { staysBelow } from '../stays-below.ts';

interface MergeOptions {
  format?: string[];
  outputFile?: string[];
}

/** The documents that findings speak of, for reports that show their lines; what is not here is told. */
function textsOf({ cwd, config, host, lang }: Session, { files }: Report): Map<string, string> {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const { path, findings } of files) {
    if (findings.length === 0 || findings.some(({ rule }) => rule === unreadable.id)) continue;
    // A report may come from a stranger, and what stands in a file of this machine is none of its business.
    const reading = staysBelow(cwd, path) ? readText(resolve(cwd, path), config.maximumBytes(path)) : null;
    if (reading && 'text' in reading) texts.set(path, reading.text);
    else missing.push(path);
  }
  const [first] = missing;
  if (first !== undefined) complain(host, say(lang, 'merge-without', { path: first, count: missing.length }));
  return texts;
}

/** `changebook merge REPORT...`: the JSON reports of shards as one report, in any format. */
export async function merge(session: Session, paths: string[], options: MergeOptions): Promise<ExitCode> {
  const outputs = outputsOf(session, options);
  const inputs = new Set(paths.map((path) => resolve(session.cwd, path)));
  const taken = outputs.find(({ file }) => file !== null && inputs.has(resolve(session.cwd, file)));
  if (taken) throw new UsageError(say(session.lang, 'output-is-input', { path: taken.file ?? '' }));
  const report = join(
    session,
    paths.map((path) => readReport(session, path)),
  );
  const texts = textsOf(session, report);
  if (!(await writeReports(session, outputs, report, (path) => texts.get(path)))) return 2;
  if (report.files.some(({ findings }) => findings.some(({ rule }) => rule === unreadable.id))) return 2;
  return anyFails(report.summary, report.summary.failOn) ? 1 : 0;
}

export function defineMerge({ command, run, text }: CommandLine): void {
  const formats = reporters.map(({ id }) => id);
  command('merge', 'help-merge')
    .argument('<reports...>', text('help-reports'))
    .addOption(
      new Option('--format <name>', text('help-format')).choices(formats).argParser(collect(formats)),
    )
    .option('--output-file <file>', text('help-output-file'), collect())
    .action(run(merge));
}
