import module from 'node:module';
import { isAbsolute, join } from 'node:path';

const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;

/** A folder of the user's own, since what lies in it is run; Node's usual one is everybody's. */
const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : '');

// Node 22 and later keep there what they compiled of all that is loaded from here on.
if (isAbsolute(folder))
  (module as { enableCompileCache?: (folder: string) => void }).enableCompileCache?.(
    join(folder, 'changebook'),
  );
await import('./process.ts');
