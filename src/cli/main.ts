import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../core/when/dates.ts';
import { exportViews, type ExportOptions } from './commands/export.ts';
import { configuration, noConfiguration } from './config.ts';
import { explain } from './commands/explain.ts';
import { lint, type LintOptions } from './commands/lint.ts';
import { listKinds, listRules } from './commands/lists.ts';
import { score, type ScoreOptions } from './commands/score.ts';
import { preview } from './commands/preview.ts';
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
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted.');
  return Number(text);
}

function sessionOf(host: Host, options: CommonOptions): Session {
  const { env } = host;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const spoken = options.lang ?? (locale.startsWith('zh') ? 'zh' : 'en');
  const cwd = resolve(host.cwd, options.cwd);
  const only = typeof options.config === 'string' ? options.config : undefined;
  const config = options.config === false ? noConfiguration : configuration(cwd, spoken, only);
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
    color: options.color === 'always' || (options.color === 'auto' && auto),
  };
}

function program(host: Host, done: (code: ExitCode) => void): Command {
  const root = new Command('changebook')
    .description('Checks, scores and draws change playbooks.')
    .addHelpText('after', '\nExample: changebook lint plans/ --lang zh')
    .version('0.1.0')
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
      .option('--cwd <folder>', 'the folder to work in', '.');
  const format = (names: string[]): Option => new Option('--format <name>').choices(names).default(names[0]);

  command('lint', 'checks playbooks: changebook lint plans/')
    .argument('[paths...]')
    .addOption(format(Object.keys(reporters)))
    .addOption(new Option('--fail-on <level>').choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <n>', 'fail above this many warnings', count, Number.POSITIVE_INFINITY)
    .option('--quiet', 'errors only', false)
    .option('--fix', 'put right what can be', false)
    .action(async (paths: string[], options: CommonOptions & LintOptions) =>
      done(await lint(sessionOf(host, options), paths, options)),
    );
  command('score', 'scores playbooks and programmes: changebook score plans/')
    .argument('[paths...]')
    .addOption(format(['text', 'json']))
    .option('--min <n>', 'fail below this score', count, 0)
    .action(async (paths: string[], options: CommonOptions & ScoreOptions) =>
      done(await score(sessionOf(host, options), paths, options)),
    );
  command('new', 'writes a template: changebook new readiness plans/readiness.md --lang zh')
    .argument('<kind>')
    .argument('[path]')
    .action((kind: string, path: string | undefined, options: CommonOptions) =>
      done(createPlaybook(sessionOf(host, options), kind, path)),
    );
  command('preview', 'shows playbooks in the browser: changebook preview plans/')
    .argument('[paths...]')
    .option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one', count, 0)
    .action(async (paths: string[], options: CommonOptions & { port: number }) =>
      done(await preview(sessionOf(host, options), paths, options.port)),
    );
  command('export', 'draws playbooks: changebook export plans/roadmap.md --out roadmap.html')
    .argument('[paths...]')
    .addOption(new Option('--to <format>').choices(['html', 'json']).default('html'))
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
  command('explain', 'says what a rule is about: changebook explain no-sponsor')
    .argument('<rule>')
    .action((rule: string, options: CommonOptions) => done(explain(sessionOf(host, options), rule)));
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
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    host.stderr.write(`${say('en', 'internal-fault', { detail })}\n`);
    return 3;
  }
}
