import { Command, CommanderError } from 'commander';
import { forLines } from '../core/escape/terminal.ts';
import { commandLine, type CommandLine } from './command-line.ts';
import { tell } from './errors.ts';
import { HELP, helpLanguage } from './help.ts';
import type { ExitCode, Host } from './host.ts';
import { say } from './messages.ts';
import { version } from './package.ts';
import { spokenBy } from './session.ts';

/** What defines each command, in the order of the help; read when it is needed, since each brings along what it does. */
const COMMANDS: Readonly<Record<string, () => Promise<(line: CommandLine) => void>>> = {
  lint: async () => (await import('./commands/lint.ts')).defineLint,
  merge: async () => (await import('./commands/merge.ts')).defineMerge,
  score: async () => (await import('./commands/score.ts')).defineScore,
  agenda: async () => (await import('./commands/agenda.ts')).defineAgenda,
  update: async () => (await import('./commands/update.ts')).defineUpdate,
  diff: async () => (await import('./commands/diff.ts')).defineDiff,
  new: async () => (await import('./commands/new.ts')).defineNew,
  adopt: async () => (await import('./commands/adopt.ts')).defineAdopt,
  preview: async () => (await import('./commands/preview.ts')).definePreview,
  export: async () => (await import('./commands/export.ts')).defineExport,
  site: async () => (await import('./commands/site.ts')).defineSite,
  embed: async () => (await import('./commands/embed.ts')).defineEmbed,
  explain: async () => (await import('./commands/explain.ts')).defineExplain,
  lsp: async () => (await import('./commands/lsp.ts')).defineLsp,
  mcp: async () => (await import('./commands/mcp.ts')).defineMcp,
  kinds: async () => (await import('./commands/lists.ts')).defineKinds,
  rules: async () => (await import('./commands/lists.ts')).defineRules,
};

/** The command that is asked for alone; all of them for help, and where none is known by that name. */
function definitions(asked = ''): Promise<((line: CommandLine) => void)[]> {
  const one = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  return Promise.all((one ? [one] : Object.values(COMMANDS)).map((define) => define()));
}

async function program(host: Host, done: (code: ExitCode) => void): Promise<Command> {
  const lang = helpLanguage(host);
  const root = new Command('changebook')
    .description(say(lang, 'help'))
    .addHelpText('after', `\n${say(lang, 'help-example')}\n${say(lang, 'help-exit-codes')}`)
    .version(version(), '-V, --version', say(lang, 'help-version'))
    .helpOption('-h, --help', say(lang, 'help-help'))
    .helpCommand('help [command]', say(lang, 'help-help'))
    .configureHelp(HELP[lang])
    .exitOverride()
    .configureOutput({
      writeOut: (said) => void host.stdout.write(said),
      // It quotes what it was given, and a shell may have filled in names of files.
      writeErr: (said) => void host.stderr.write(forLines(said)),
    });
  const definition = commandLine(root, host, lang, done);
  for (const define of await definitions(host.argv[0])) define(definition);
  return root;
}

/** Runs one command; streams, folder and clock come from the host. Never throws. */
export async function main(host: Host): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const root = await program(host, (result) => {
      code = result;
    });
    await root.parseAsync(host.argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tell(host, spokenBy(host), error);
  }
}
