import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../core/playbook/types.ts';
import type { ExitCode, Host, Session } from './host.ts';
import { type MessageId, say } from './messages.ts';
import { type CommonOptions, sessionOf } from './session.ts';

/** What a file of `commands/` defines its command with. */
export interface CommandLine {
  lang: Lang;
  /** A word of the help. */
  text(id: MessageId): string;
  /** A new command without any option. */
  bare(name: string, description: MessageId): Command;
  /** A new command with the options that every command takes. */
  command(name: string, description: MessageId): Command;
  /** Makes an action of what a command does: the session comes first, then what commander gives. */
  run<Given extends unknown[]>(
    action: (session: Session, ...given: Given) => ExitCode | Promise<ExitCode>,
  ): (...given: Given) => Promise<void>;
  /** How the command line ends, for commands without a session. */
  done(code: ExitCode): void;
}

/** The means of definition; `done` is told each command's exit code. */
export function commandLine(
  root: Command,
  host: Host,
  lang: Lang,
  done: (code: ExitCode) => void,
): CommandLine {
  const text = (id: MessageId): string => say(lang, id);
  const bare = (name: string, description: MessageId): Command =>
    root.command(name).description(text(description));
  return {
    lang,
    text,
    bare,
    done,
    command: (name, description) =>
      bare(name, description)
        .option('--today <date>', text('help-today'))
        .addOption(new Option('--lang <language>').choices(['en', 'zh']))
        .addOption(new Option('--color <when>').choices(['auto', 'always', 'never']).default('auto'))
        .option('--config <file>', text('help-config'))
        .option('--no-config', text('help-no-config'))
        .option('--cwd <folder>', text('help-cwd'), '.')
        .option('--debug', text('help-debug'), false),
    run:
      (action) =>
      async (...given) => {
        // commander gives the arguments, then the options, then the command itself.
        const options = given.at(-2) as CommonOptions;
        done(await action(sessionOf(host, options), ...given));
      },
  };
}

/** `--format` of a command that writes one report; the first name is the default. */
export function formatOption(names: string[]): Option {
  return new Option('--format <name>').choices(names).default(names[0]);
}

/** Adds `--redact`, which is on, and `--no-redact` to a command that writes for others. */
export function redactable(command: Command, text: CommandLine['text']): Command {
  return command.option('--redact', text('help-redact'), true).option('--no-redact', text('help-no-redact'));
}

/** Reads a whole number. */
export function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted.');
  return Number(text);
}

/** Gathers a repeated option; `choices` are checked as commander does for a single one. */
export function collect(choices?: string[]): (value: string, before?: string[]) => string[] {
  return (value, before = []) => {
    if (choices && !choices.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...before, value];
  };
}
