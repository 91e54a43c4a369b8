import type { Lang } from '../core/playbook/types.ts';
import type { Configuration } from '../project/config.ts';
import type { FileId } from '../project/read.ts';

/** Everything of the outside that the command line touches. */
export interface Host {
  argv: string[];
  cwd: string;
  env: Record<string, string | undefined>;
  now(): Date;
  stdout: { write(text: string): unknown; isTTY?: boolean };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  stdin: {
    /** Standard input, piece by piece. */
    bytes(): AsyncIterable<Uint8Array>;
    /** The file that it comes from, where it does. */
    id?: FileId | null;
    /** Asks a person, null where the input ends instead; absent where nobody can answer. */
    ask?(question: string): Promise<string | null>;
  };
  /** What is written goes to a coding agent, which has asked for no format. */
  agent?: boolean;
  /** Ends commands that run until they are interrupted. */
  signal?: AbortSignal;
}

/** What every command knows. */
export interface Session {
  host: Host;
  cwd: string;
  lang: Lang;
  /** `YYYY-MM-DD` */
  today: string;
  color: boolean;
  /** Timings go to standard error. */
  debug: boolean;
  config: Configuration;
  /** The same for now: the configuration as it stands today, for a command that goes on. */
  renewed(): Session;
}

/** 0 clean, 1 findings, 2 usage, or something that could not be read or written, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Wrong use of the command line; ends with exit code 2 and its message. */
export { UsageError } from '../project/fault.ts';
