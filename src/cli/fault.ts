import type { Lang } from '../core/playbook/types.ts';
import { type ExitCode, UsageError } from './host.ts';
import { say } from './messages.ts';

/** What ended some work, in words for a person, with the exit code that it means. */
export function faultOf(error: unknown, lang: Lang): { code: ExitCode; text: string } {
  if (error instanceof UsageError) return { code: 2, text: `changebook: ${error.message}` };
  const { code: reason = '', path, syscall } = Object(error) as NodeJS.ErrnoException;
  if (syscall !== undefined) {
    // The file system or the network said no to what was asked for.
    return {
      code: 2,
      text: `changebook: ${say(lang, 'refused-by-system', { at: path ?? syscall, reason })}`,
    };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 3, text: say(lang, 'internal-fault', { detail }) };
}
