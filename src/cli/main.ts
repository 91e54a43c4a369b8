import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../core/when/dates.ts';
import { exportViews, type ExportOptions } from './commands/export.ts';
import { configuration } from '../project/config.ts';
import { fromDisk } from '../project/disk.ts';
import { ruleSettings } from './rule-settings.ts';
import { version } from './package.ts';
import { explain } from './commands/explain.ts';
import { lint, type LintOptions } from './commands/lint.ts';
import { listKinds, listRules } from './commands/lists.ts';
import { score, type ScoreOptions } from './commands/score.ts';
import { preview, type PreviewOptions } from './commands/preview.ts';
import { createPlaybook } from './commands/new.ts';
import { type ExitCode, type Host, type Session, UsageError } from './host.ts';
import { say } from './messages.ts';
import { reporters } from './reporters/reporters.ts';

interface CommonOptions {
  today?: string;
  lang?: 'en' | 'zh';
  color: 'auto' | 'always' | 'never';
  cwd: string;
  /** A path, or false for --no-config. */
  config?: string | boolean;
  debug: boolean;
  /** `id=severity`, of lint alone. */
  rule?: string[];
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function port(text: string): number {
  const value = count(text);
  if (value > 65_535) throw new InvalidArgumentError('a port is at most 65535.');
  return value;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted.');
  return Number(text);
}

/** Gathers a repeated option; `choices` are checked as commander does for a single one. */
function collect(choices?: string[]): (value: string, before?: string[]) => string[] {
  return (value, before = []) => {
    if (choices && !choices.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...before, value];
  };
}

/** The language of the environment. */
function spokenBy({ env }: Host): 'en' | 'zh' {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('zh') ? 'zh' : 'en';
}

function sessionOf(host: Host, options: CommonOptions): Session {
  const { env } = host;
  const spoken = options.lang ?? spokenBy(host);
  const cwd = resolve(host.cwd, options.cwd);
  const file = typeof options.config === 'boolean' ? (options.config ? undefined : false) : options.config;
  const config = configuration({
    cwd,
    lang: spoken,
    read: fromDisk(spoken),
    ...(file === undefined ? {} : { file }),
    rules: ruleSettings(options.rule ?? [], spoken),
  });
  const lang = options.lang ?? config.lang ?? spoken;
  const today = options.today ?? localDay(host.now());
  if (!isIsoDate(today)) throw new UsageError(say(lang, 'bad-today', { value: today }));
  const auto = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || host.stdout.isTTY === true);
  return {
    host,
    cwd,
    config,
    lang,
    today,
    debug: options.debug,
    color: options.color === 'always' || (options.color === 'auto' && auto),
  };
}

function program(host: Host, done: (code: ExitCode) => void): Command {
  const root = new Command('changebook')
    .description('Checks, scores and draws change playbooks.')
    .addHelpText('after', '\nExample: changebook lint plans/ --lang zh')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
    });
  const command = (name: string, description: string): Command =>
    root
      .command(name)
      .description(description)
      .option('--today <date>', 'the day to judge by, YYYY-MM-DD')
      .addOption(new Option('--lang <language>').choices(['en', 'zh']))
      .addOption(new Option('--color <when>').choices(['auto', 'always', 'never']).default('auto'))
      .option('--config <file>', 'this configuration for all files')
      .option('--no-config', 'no configuration at all')
      .option('--cwd <folder>', 'the folder to work in', '.')
      .option('--debug', 'timings of each step, on standard error', false);
  const format = (names: string[]): Option => new Option('--format <name>').choices(names).default(names[0]);

  command('lint', 'checks playbooks: changebook lint plans/')
    .argument('[paths...]')
    .addOption(
      new Option('--format <name>', 'repeatable, in pairs with --output-file')
        .choices(Object.keys(reporters))
        .argParser(collect(Object.keys(reporters))),
    )
    .option('--output-file <file>', 'where the report of the --format beside it goes', collect())
    .option('--rule <id=severity>', 'sets a rule for this run; repeatable', collect())
    .addOption(new Option('--fail-on <level>').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', 'fail above this many warnings', count, Number.POSITIVE_INFINITY)
    .option('--quiet', 'errors only', false)
    .option('--fix', 'put right what can be', false)
    .option('--fix-dry-run', 'print what --fix would change, and change nothing', false)
    .option('--stdin-filename <path>', 'the name of what `-` reads')
    .option('--print-config <file>', 'say what holds for a file, and where it is said')
    .option('--watch', 'check again whenever a file changes', false)
    .action(async (paths: string[], options: CommonOptions & LintOptions) =>
      done(await lint(sessionOf(host, options), paths, options)),
    );
  command('score', 'scores playbooks and programmes: changebook score plans/')
    .argument('[paths...]')
    .addOption(format(['text', 'json', 'markdown']))
    .option('--min <n>', 'fail below this score', count, 0)
    .action(async (paths: string[], options: CommonOptions & ScoreOptions) =>
      done(await score(sessionOf(host, options), paths, options)),
    );
  command('new', 'writes a template: changebook new readiness plans/readiness.md --lang zh')
    .argument('[kind]', 'a kind, or programme')
    .argument('[path]')
    .option('--template <name>', 'an example to start from instead of the blank template')
    .action(
      async (
        kind: string | undefined,
        path: string | undefined,
        options: CommonOptions & { template?: string },
      ) => done(await createPlaybook(sessionOf(host, options), kind, path, options.template)),
    );
  command('preview', 'shows playbooks in the browser: changebook preview plans/')
    .argument('[paths...]')
    .option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one', port, 0)
    .option('--open', 'open it in the browser', false)
    .action(async (paths: string[], options: CommonOptions & PreviewOptions) =>
      done(await preview(sessionOf(host, options), paths, options)),
    );
  command('export', 'draws playbooks: changebook export plans/roadmap.md --out roadmap.html')
    .argument('[paths...]')
    .addOption(new Option('--to <format>').choices(['html', 'svg', 'json', 'markdown']).default('html'))
    .addOption(
      new Option('--view <name>', 'one picture only').choices([
        'timeline',
        'checklist',
        'profile',
        'matrix',
        'flow',
        'table',
        'health',
      ]),
    )
    .addOption(new Option('--theme <name>').choices(['light', 'dark', 'contrast']))
    .option('--out <file>', 'write here instead of standard output')
    .action(async (paths: string[], options: CommonOptions & ExportOptions) =>
      done(await exportViews(sessionOf(host, options), paths, options)),
    );
  command('explain', 'says what a rule is about, or why a line is as it is: changebook explain no-sponsor')
    .argument('<subject>', 'a rule, or FILE:LINE')
    .action(async (subject: string, options: CommonOptions) =>
      done(await explain(sessionOf(host, options), subject)),
    );
  root
    .command('lsp')
    .description('the language server on standard input and output, for editors')
    .option('--stdio', 'how it speaks; the only way, and the default', true)
    .action(async () => {
      // A module of its own, beside this one: the command line needs none of it.
      await import(new URL('server.mjs', import.meta.url).href);
      done(0);
    });
  command('kinds', 'lists the kinds of playbook')
    .addOption(format(['text', 'json']))
    .action((options: CommonOptions & { format: string }) =>
      done(listKinds(sessionOf(host, options), options.format)),
    );
  command('rules', 'lists the rules')
    .addOption(format(['text', 'json']))
    .action((options: CommonOptions & { format: string }) =>
      done(listRules(sessionOf(host, options), options.format)),
    );
  return root;
}

/** Runs one command; streams, folder and clock come from the host. Never throws. */
export async function main(host: Host): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program(host, (result) => {
      code = result;
    }).parseAsync(host.argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      host.stderr.write(`changebook: ${error.message}\n`);
      return 2;
    }
    const { code: reason, path, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) {
      // The file system or the network said no to what was asked for.
      const at = path ?? syscall;
      host.stderr.write(
        `changebook: ${say(spokenBy(host), 'refused-by-system', { at, reason: reason ?? '' })}\n`,
      );
      return 2;
    }
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    host.stderr.write(`${say(spokenBy(host), 'internal-fault', { detail })}\n`);
    return 3;
  }
}
