import { Command, CommanderError } from 'commander';
import { forLines } from '../core/escape/terminal.ts';
import { commandLine } from './command-line.ts';
import { defineAdopt } from './commands/adopt.ts';
import { defineAgenda } from './commands/agenda.ts';
import { defineDiff } from './commands/diff.ts';
import { defineEmbed } from './commands/embed.ts';
import { defineExplain } from './commands/explain.ts';
import { defineExport } from './commands/export.ts';
import { defineLint } from './commands/lint.ts';
import { defineKinds, defineRules } from './commands/lists.ts';
import { defineLsp } from './commands/lsp.ts';
import { defineMcp } from './commands/mcp.ts';
import { defineNew } from './commands/new.ts';
import { definePreview } from './commands/preview.ts';
import { defineScore } from './commands/score.ts';
import { defineSite } from './commands/site.ts';
import { defineUpdate } from './commands/update.ts';
import { tell } from './errors.ts';
import { HELP, helpLanguage } from './help.ts';
import type { ExitCode, Host } from './host.ts';
import { say } from './messages.ts';
import { version } from './package.ts';
import { spokenBy } from './session.ts';

/** In the order of the help. */
const COMMANDS = [
  defineLint,
  defineScore,
  defineAgenda,
  defineUpdate,
  defineDiff,
  defineNew,
  defineAdopt,
  definePreview,
  defineExport,
  defineSite,
  defineEmbed,
  defineExplain,
  defineLsp,
  defineMcp,
  defineKinds,
  defineRules,
];

function program(host: Host, done: (code: ExitCode) => void): Command {
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
  for (const define of COMMANDS) define(definition);
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
    return tell(host, spokenBy(host), error);
  }
}
