import { Option } from 'commander';
import { toJson } from '../../core/escape/json.ts';
import { forLine } from '../../core/escape/terminal.ts';
import type { Severity } from '../../core/playbook/types.ts';
import { collect, type CommandLine, count } from '../command-line.ts';
import { anyFails } from '../../core/reports/counts.ts';
import { findAsked } from '../asked.ts';
import { memoize } from '../../core/memoize.ts';
import { complain, tell } from '../errors.ts';
import { findFiles, readAll, type Files } from '../files.ts';
import { reporters } from '../generated/reporters.ts';
import { aligned } from '../columns.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { refuseInputs } from '../inputs.ts';
import { openStore, saveStore } from '../lint/cache/folder.ts';
import { oneByOne } from '../lint/checked.ts';
import { headsOf } from '../lint/heads.ts';
import type { Baseline } from '../lint/baseline.ts';
import { askedBaseline, newsOf, type NewsOptions } from '../lint/news.ts';
import { ChangedMeanwhile, Texts } from '../lint/texts.ts';
import type { FixOptions } from '../lint/together.ts';
import { say } from '../messages.ts';
import { sayNoPlaybooks } from '../no-playbook.ts';
import { timed } from '../notes.ts';
import { errorsOnly, outputsOf, writeReports } from '../output.ts';
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

/** What a run is asked for. */
interface Asked {
  paths: string[];
  options: LintOptions;
  outputs: ReturnType<typeof outputsOf>;
  baseline: Baseline | null;
}

/** Whether everything is looked at at once: what is fixed in one document may be a fault of another. */
function isWhole({ fix, fixDoubtful, fixDryRun, since }: LintOptions): boolean {
  return fix || fixDoubtful || fixDryRun || since !== undefined;
}

/** The same files, of which each is read once and its text held. */
const held = (files: Files): Files => ({ ...files, textOf: memoize(files.textOf) });

/** Checks what was found and reports on it. @throws ChangedMeanwhile before anything is reported */
async function checkAndReport(session: Session, asked: Asked, found: Files): Promise<ExitCode> {
  const { lang, today, host } = session;
  const { paths, options, outputs, baseline } = asked;
  const { fixDryRun, failOn, shard } = options;
  const store = options.cache ? openStore(session, options.cacheLocation) : null;
  const texts = new Texts(found.textOf);
  const heads = await timed(session, 'read', () => headsOf(found, texts, store));
  refuseInputs(
    session,
    found,
    outputs.flatMap(({ file }) => file ?? []),
    baseline ? [baseline.file] : [],
  );
  const files = { ...found, ...(shard ? ofShard(heads.outlines, heads.sizes, found, shard) : {}) };
  const unreadable = files.unreadable.map((file) => unreadableFile(file, lang));
  const frame = { today, asked: files.asked, unreadable, failOn };
  const checked = isWhole(options)
    ? await (await import('../lint/together.ts')).together(session, readAll(files), frame, options)
    : await oneByOne(session, heads, texts, frame, store);
  if (store) saveStore(session, store);
  const whole = checked.results.report();
  const { report, fails } = await newsOf(session, paths, options, baseline, files, checked, whole);
  const meantToBe = sayNoPlaybooks(session, { documents: heads.others, named: files.named });
  const unnamed = found.asked.size - found.named.size;
  if (heads.outlines.length === 0 && unnamed > 0)
    complain(host, say(lang, 'no-playbooks', { count: unnamed }));
  let reported = true;
  if (!fixDryRun) {
    const shown = options.quiet ? errorsOnly(report) : report;
    const textOf = (path: string): string | undefined => {
      try {
        return checked.textOf(path);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        complain(host, say(lang, 'changed-since', { path }));
        return undefined;
      }
    };
    reported = await timed(session, 'report', () => writeReports(session, outputs, shown, textOf));
  }
  if (!checked.complete || !reported) {
    (await import('../fix.ts')).sayChanged(session, checked.changed);
    return 2;
  }
  if (checked.isFaulty) return 3;
  if (unreadable.length > 0 || meantToBe) return 2;
  return anyFails(report.summary, failOn) || fails || report.summary.warnings > options.maxWarnings ? 1 : 0;
}

async function once(session: Session, paths: string[], options: LintOptions): Promise<ExitCode> {
  const outputs = outputsOf(session, options);
  const asked = { paths, options, outputs, baseline: askedBaseline(session, options) };
  const found = await findAsked(session, paths, options.stdinFilename);
  try {
    return await checkAndReport(session, asked, isWhole(options) ? held(found) : found);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    // Somebody writes at the same time: texts are held, so that all that is found is of one state.
    return checkAndReport(session, asked, held(found));
  }
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
  const { otherPaths } = await import('../other-paths.ts');
  const { places } = findFiles(session, paths, otherPaths);
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
