import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

const leadsOut = (from: string, to: string): boolean => {
  const [first] = relative(from, to).split(sep);
  // On Windows another drive has no way from here.
  return first === '..' || /^[a-z]:$/i.test(first ?? '');
};

/**
 * A path or pattern of a client, as it is; an assistant reads and writes below its root alone, through links too.
 *
 * @throws UsageError for one that leads out of it
 */
export function within({ cwd, lang }: Session, path: string): string {
  const full = resolve(cwd, path);
  const isOut = leadsOut(cwd, full) || (existsSync(full) && leadsOut(realpathSync(cwd), realpathSync(full)));
  if (isOut || path === '-') throw new UsageError(say(lang, 'outside-root', { path }));
  return path;
}
