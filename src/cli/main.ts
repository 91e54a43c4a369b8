import { resolve } from 'node:path';
import { builtIn } from '../core/generated/registry.ts';
import { Command, CommanderError, type HelpConfiguration, InvalidArgumentError, Option } from 'commander';
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
import { type MessageId, say } from './messages.ts';
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
    rules: ruleSettings(options.rule ?? [], builtIn, spoken),
  });
  const lang = options.lang ?? config.lang ?? spoken;
  const today = options.today ?? localDay(host.now());
  if (!isIsoDate(today)) throw new UsageError(say(lang, 'bad-today', { value: today }));
  const auto = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || host.stdout.isTTY === true);
  return {
    host,
    cwd,
    config,
    registry: builtIn,
    lang,
    today,
    debug: options.debug,
    color: options.color === 'always' || (options.color === 'auto' && auto),
  };
}

/** The language of the help: it is written before the options are read. */
function helpLanguage(host: Host): 'en' | 'zh' {
  const asked = /(?:^| )--lang[ =](en|zh)(?: |$)/.exec(host.argv.join(' '))?.[1];
  return asked === 'en' || asked === 'zh' ? asked : spokenBy(host);
}

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What commander writes by itself. */
const CHINESE_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleOptionDescription: (text) =>
    text.replace(
      / ?\((?:choices: (.*?))?(?:, )?(?:default: (.*))?\)$/,
      (_, choices?: string, standard?: string) =>
        `（${[choices && `可选：${choices}`, standard && `默认：${standard}`].filter(Boolean).join('；')}）`,
    ),
};

function program(host: Host, done: (code: ExitCode) => void): Command {
  const lang = helpLanguage(host);
  const text = (id: MessageId): string => say(lang, id);
  const root = new Command('changebook')
    .description(text('help'))
    .addHelpText('after', `\n${text('help-example')}`)
    .version(version(), '-V, --version', text('help-version'))
    .helpOption('-h, --help', text('help-help'))
    .helpCommand('help [command]', text('help-help'))
    .configureHelp(lang === 'zh' ? CHINESE_HELP : {})
    .exitOverride()
    .configureOutput({
      writeOut: (said) => void host.stdout.write(said),
      writeErr: (said) => void host.stderr.write(said),
    });
  const command = (name: string, description: string): Command =>
    root
      .command(name)
      .description(description)
      .option('--today <date>', text('help-today'))
      .addOption(new Option('--lang <language>').choices(['en', 'zh']))
      .addOption(new Option('--color <when>').choices(['auto', 'always', 'never']).default('auto'))
      .option('--config <file>', text('help-config'))
      .option('--no-config', text('help-no-config'))
      .option('--cwd <folder>', text('help-cwd'), '.')
      .option('--debug', text('help-debug'), false);
  const format = (names: string[]): Option => new Option('--format <name>').choices(names).default(names[0]);

  command('lint', text('help-lint'))
    .argument('[paths...]')
    .addOption(
      new Option('--format <name>', text('help-format'))
        .choices(Object.keys(reporters))
        .argParser(collect(Object.keys(reporters))),
    )
    .option('--output-file <file>', text('help-output-file'), collect())
    .option('--rule <id=severity>', text('help-rule'), collect())
    .addOption(new Option('--fail-on <level>').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', text('help-max-warnings'), count, Number.POSITIVE_INFINITY)
    .option('--quiet', text('help-quiet'), false)
    .option('--fix', text('help-fix'), false)
    .option('--fix-dry-run', text('help-fix-dry-run'), false)
    .option('--stdin-filename <path>', text('help-stdin-filename'))
    .option('--print-config <file>', text('help-print-config'))
    .option('--watch', text('help-watch'), false)
    .action(async (paths: string[], options: CommonOptions & LintOptions) =>
      done(await lint(sessionOf(host, options), paths, options)),
    );
  command('score', text('help-score'))
    .argument('[paths...]')
    .addOption(format(['text', 'json', 'markdown']))
    .option('--min <n>', text('help-min'), count, 0)
    .action(async (paths: string[], options: CommonOptions & ScoreOptions) =>
      done(await score(sessionOf(host, options), paths, options)),
    );
  command('new', text('help-new'))
    .argument('[kind]', text('help-kind'))
    .argument('[path]')
    .option('--template <name>', text('help-template'))
    .action(
      async (
        kind: string | undefined,
        path: string | undefined,
        options: CommonOptions & { template?: string },
      ) => done(await createPlaybook(sessionOf(host, options), kind, path, options.template)),
    );
  command('preview', text('help-preview'))
    .argument('[paths...]')
    .option('--port <n>', text('help-port'), port, 0)
    .option('--open', text('help-open'), false)
    .action(async (paths: string[], options: CommonOptions & PreviewOptions) =>
      done(await preview(sessionOf(host, options), paths, options)),
    );
  command('export', text('help-export'))
    .argument('[paths...]')
    .addOption(new Option('--to <format>').choices(['html', 'svg', 'json', 'markdown']).default('html'))
    .addOption(
      new Option('--view <name>', text('help-view')).choices([
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
    .option('--out <file>', text('help-out'))
    .action(async (paths: string[], options: CommonOptions & ExportOptions) =>
      done(await exportViews(sessionOf(host, options), paths, options)),
    );
  command('explain', text('help-explain'))
    .argument('<subject>', text('help-subject'))
    .action(async (subject: string, options: CommonOptions) =>
      done(await explain(sessionOf(host, options), subject)),
    );
  root
    .command('lsp')
    .description(text('help-lsp'))
    .option('--stdio', text('help-stdio'), true)
    .action(async () => {
      // A module of its own, beside this one: the command line needs none of it.
      await import(new URL('server.mjs', import.meta.url).href);
      done(0);
    });
  command('kinds', text('help-kinds'))
    .addOption(format(['text', 'json']))
    .action((options: CommonOptions & { format: string }) =>
      done(listKinds(sessionOf(host, options), options.format)),
    );
  command('rules', text('help-rules'))
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
