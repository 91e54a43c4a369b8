import { forLine } from '../core/escape/terminal.ts';
import type { Lang } from '../core/playbook/types.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';
import { say } from './messages.ts';
import { RefusedWrite } from './write.ts';

/** Reasons of the system that say more than that it refused. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

const REFUSED = { stale: 'changed-meanwhile', 'read-only': 'read-only', outside: 'link-outside' } as const;

/** What a person can do about an error; null where it is a fault of ours. */
function faultText(lang: Lang, error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (error instanceof RefusedWrite) return say(lang, REFUSED[error.reason], { path: error.path });
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return null;
  const refused = syscall === 'mkdir' ? 'no-folder' : 'refused-by-system';
  // The file system or the network said no to what was asked for.
  return say(lang, FULL.includes(code) ? 'disk-full' : refused, { at: path ?? syscall, reason: code });
}

/** One line for a person on standard error. */
export function complain(host: Host, text: string): void {
  host.stderr.write(`changebook: ${forLine(text)}\n`);
}

/** Does one of several things that may fail each for itself. @returns false after a fault, which is told. */
export function attempt(host: Host, lang: Lang, act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    const text = faultText(lang, error);
    if (text === null) throw error;
    complain(host, text);
    return false;
  }
}

/** What ended some work, whatever it was, with the exit code that it means. */
export function errorOf(lang: Lang, error: unknown): { code: 2 | 3; text: string } {
  const text = faultText(lang, error);
  if (text !== null) return { code: 2, text };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 3, text: say(lang, 'internal-fault', { detail }) };
}

/** Tells of whatever ended a command, and gives the exit code for it. */
export function tell(host: Host, lang: Lang, error: unknown): ExitCode {
  const { code, text } = errorOf(lang, error);
  if (code === 2) complain(host, text);
  else host.stderr.write(`${forLine(text)}\n`);
  return code;
}
