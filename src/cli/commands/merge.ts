import { resolve } from 'node:path';
import { Option } from 'commander';
import { mapped } from '../../core/mapped.ts';
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
import { staysBelow } from '../stays-below.ts';

interface MergeOptions {
  format?: string[];
  outputFile?: string[];
}

/** `changebook merge REPORT...`: the JSON reports of shards as one report, in any format. */
export async function merge(session: Session, paths: string[], options: MergeOptions): Promise<ExitCode> {
  const outputs = outputsOf(session, options);
  const inputs = new Set(paths.map((path) => resolve(session.cwd, path)));
  const taken = outputs.find(({ file }) => file !== null && inputs.has(resolve(session.cwd, file)));
  if (taken) throw new UsageError(say(session.lang, 'output-is-input', { path: taken.file ?? '' }));
  const { report, unread } = join(
    session,
    mapped(paths, (path) => readReport(session, path)),
  );
  const missing = new Set<string>();
  const { cwd, config, host, lang } = session;
  const textOf = (path: string): string | undefined => {
    // A report may come from a stranger, and what stands in a file of this machine is none of its business.
    const reading = staysBelow(cwd, path) ? readText(resolve(cwd, path), config.maximumBytes(path)) : null;
    if (reading && 'text' in reading) return reading.text;
    if (!unread.has(path)) missing.add(path);
    return undefined;
  };
  const complete = await writeReports(session, outputs, report, textOf);
  const [path] = missing;
  if (path !== undefined) complain(host, say(lang, 'merge-without', { path, count: missing.size }));
  if (!complete || unread.size > 0) return 2;
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
