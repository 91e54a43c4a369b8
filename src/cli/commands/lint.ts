import { Option } from 'commander';
import { toJson } from '../../core/escape/json.ts';
import { forLine } from '../../core/escape/terminal.ts';
import type { Severity } from '../../core/playbook/types.ts';
import { collect, type CommandLine, count } from '../command-line.ts';
import { anyFails } from '../../core/reports/counts.ts';
import { readAsked } from '../asked.ts';
import { tell } from '../errors.ts';
import { readSources } from '../files.ts';
import { reporters } from '../generated/reporters.ts';
import { aligned } from '../columns.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { refuseInputs } from '../inputs.ts';
import { openStore, saveStore } from '../lint/cache/folder.ts';
import { oneByOne } from '../lint/checked.ts';
import { outlined } from '../lint/heads.ts';
import { askedBaseline, newsOf, type NewsOptions } from '../lint/news.ts';
import type { FixOptions } from '../lint/together.ts';
import { say } from '../messages.ts';
import { sayNoPlaybooks } from '../no-playbook.ts';
import { timed } from '../notes.ts';
import { errorsOnly, outputsOf, writeReports } from '../output.ts';
import { reportFrom } from '../../core/reports/report.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { ofShard, readShard, type Shard } from '../shard.ts';
import { configurationPlaces, watchPlaces } from '../watch.ts';

export interface LintOptions extends NewsOptions, FixOptions {
  format?: string[];
  outputFile?: string[];
  failOn: Severity;
  quiet: boolean;
  maxWarnings: number;
  printConfig?: string;
  stdinFilename?: string;
  watch: boolean;
  shard?: Shard;
  cache: boolean;
  cacheLocation?: string;
}

async function once(session: Session, paths: string[], options: LintOptions): Promise<ExitCode> {
  const { lang, today } = session;
  const { fix, fixDoubtful, fixDryRun, failOn, shard } = options;
  const outputs = outputsOf(session, options);
  const baseline = askedBaseline(session, options);
  const read = await readAsked(session, paths, options.stdinFilename);
  refuseInputs(
    session,
    read,
    outputs.flatMap(({ file }) => file ?? []),
    baseline ? [baseline.file] : [],
  );
  const store = options.cache ? openStore(session, options.cacheLocation) : null;
  const outlines = await outlined(read.documents, store);
  const mine = shard ? ofShard(outlines, read, shard) : read;
  const isWhole = fix || fixDoubtful || fixDryRun || options.since !== undefined;
  const { sources, pieces, isFaulty, changed, complete, loaded } = isWhole
    ? await (await import('../lint/together.ts')).together(session, mine, options)
    : await oneByOne(session, mine, outlines, store);
  if (store) saveStore(session, store);
  const unreadable = sources.unreadable.map((file) => unreadableFile(file, lang));
  const whole = reportFrom(pieces, { today, asked: sources.asked, unreadable, failOn });
  const { report, fails: outlived } = await newsOf(session, paths, options, baseline, sources, loaded, whole);
  const meantToBe = sayNoPlaybooks(session, sources);
  let reported = true;
  if (!fixDryRun) {
    const texts = new Map(sources.documents.map(({ path, text }) => [path, text]));
    const shown = options.quiet ? errorsOnly(report) : report;
    reported = await timed(session, 'report', () =>
      writeReports(session, outputs, shown, (path) => texts.get(path)),
    );
  }
  if (!complete || !reported) {
    (await import('../fix.ts')).sayChanged(session, changed);
    return 2;
  }
  if (isFaulty) return 3;
  if (unreadable.length > 0 || meantToBe) return 2;
  const failing = anyFails(report.summary, failOn);
  return failing || outlived || report.summary.warnings > options.maxWarnings ? 1 : 0;
}

/** Checks again after each change, until the host ends it; the last answer is the answer. */
async function repeatedly(session: Session, paths: string[], options: LintOptions): Promise<ExitCode> {
  const { host, lang } = session;
  let code: ExitCode = 0;
  let running = Promise.resolve();
  const check = (): void => {
    running = running.then(async () => {
      try {
        code = await once(session.renewed(), paths, options);
      } catch (error) {
        // A file that is gone for a moment ends nothing, nor does a fault of ours: the next text may do.
        code = tell(host, lang, error);
      }
    });
  };
  // Watching begins before the first reading, so that no change falls between them.
  const { isCharter } = await import('../is-charter.ts');
  const { places } = readSources(session, paths, isCharter);
  const stop = await watchPlaces(session, [...places, ...configurationPlaces(session)], check);
  check();
  await running;
  host.stderr.write(`${say(lang, 'watching')}\n`);
  await new Promise<void>((resolve) => {
    if (host.signal?.aborted) resolve();
    host.signal?.addEventListener('abort', () => resolve());
  });
  await stop();
  await running;
  return code;
}

function printConfig({ host, config }: Session, file: string): ExitCode {
  const lines = config
    .settingsOf(file)
    .map(({ key, value, source }) => `${forLine(`${key}: ${toJson(value)}  # ${source}`)}\n`);
  host.stdout.write(lines.join(''));
  return 0;
}

/** `changebook lint`: findings of the documents asked for. */
export async function lint(session: Session, paths: string[], options: LintOptions): Promise<ExitCode> {
  if (options.printConfig !== undefined) return printConfig(session, options.printConfig);
  if ((options.fix || options.fixDoubtful) && paths.includes('-'))
    throw new UsageError(say(session.lang, 'stdin-fix'));
  return options.watch ? repeatedly(session, paths, options) : once(session, paths, options);
}

/** The formats with what each is for. */
function formatsHelp({ lang, text }: CommandLine): string {
  const rows = reporters.map(({ id, description }) => [`  ${id}`, description[lang]]);
  return `\n${text('help-formats')}\n${aligned(rows).trimEnd()}`;
}

export function defineLint(line: CommandLine): void {
  const { command, run, text } = line;
  const formats = reporters.map(({ id }) => id);
  command('lint', 'help-lint')
    .argument('[paths...]')
    .addOption(
      new Option('--format <name>', text('help-format')).choices(formats).argParser(collect(formats)),
    )
    .option('--output-file <file>', text('help-output-file'), collect())
    .option('--rule <id=severity>', text('help-rule'), collect())
    .addOption(new Option('--fail-on <level>').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', text('help-max-warnings'), count, Number.POSITIVE_INFINITY)
    .option('--quiet', text('help-quiet'), false)
    .option('--fix', text('help-fix'), false)
    .option('--fix-doubtful', text('help-fix-doubtful'), false)
    .option('--fix-dry-run', text('help-fix-dry-run'), false)
    .option('--baseline <file>', text('help-baseline'))
    .addOption(
      new Option('--update-baseline', text('help-update-baseline'))
        .default(false)
        .conflicts(['fixDryRun', 'shard']),
    )
    .option('--prune-baseline', text('help-prune-baseline'), false)
    .option('--since <revision>', text('help-since-revision'))
    .option('--report-unused-suppressions', text('help-unused-suppressions'), false)
    .option('--cache', text('help-cache'), false)
    .option('--cache-location <folder>', text('help-cache-location'))
    .option('--shard <part/parts>', text('help-shard'), readShard)
    .option('--stdin-filename <path>', text('help-stdin-filename'))
    .option('--print-config <file>', text('help-print-config'))
    .option('--watch', text('help-watch'), false)
    .addHelpText('after', formatsHelp(line))
    .action(run(lint));
}
