import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { staysBelow } from '../stays-below.ts';

/**
 * A path or pattern of a client, as it is; an assistant reads and writes below its root alone.
 *
 * @throws UsageError for one that leads out of it
 */
export function within({ cwd, lang }: Session, path: string): string {
  if (path === '-' || !staysBelow(cwd, path)) throw new UsageError(say(lang, 'outside-root', { path }));
  return path;
}
