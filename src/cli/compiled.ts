import module from 'node:module';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from './folders.ts';

/** Since Node 22, beside what the types of Node 20 know. */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => void };

/**
 * Has Node keep what it compiles of all that is loaded from here on, where it can. The folder is one of the user's own,
 * since what lies in it is run; Node's usual one is everybody's.
 */
export function keepCompiled({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): void {
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : '');
  if (!enableCompileCache || !isAbsolute(caches)) return;
  const folder = join(caches, 'changebook');
  try {
    makeFolder(folder);
  } catch {
    // A run without it is the same, only later.
    return;
  }
  enableCompileCache(folder);
}
