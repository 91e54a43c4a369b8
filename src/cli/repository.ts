import { relative, resolve, sep } from 'node:path';
import { GitFault, leadsOut, type Repository } from '../project/git.ts';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';

/**
 * Asks git; what it cannot do is for the person to put right.
 *
 * @param since the revision or day as it was written
 */
export async function asking<T>({ cwd, lang }: Session, since: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    const { reason, detail } = error;
    throw new UsageError(say(lang, reason, { folder: cwd, revision: since, day: since, detail }));
  }
}

/** Refuses paths of which git knows nothing, since all of them would be new. */
export function refuseOutside(
  { cwd, lang }: Session,
  repository: Repository,
  paths: readonly string[],
): void {
  for (const path of paths) {
    const shown = relative(cwd, resolve(cwd, path)).split(sep).join('/');
    if (leadsOut(repository, shown)) throw new UsageError(say(lang, 'outside-repository', { path }));
  }
}
