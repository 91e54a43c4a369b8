import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { foldersTo, gitignored } from './gitignore.ts';
import type { ReadFault } from './read.ts';

/** Why a folder or its `.gitignore` was passed over. */
export type WalkFault = ReadFault | 'no-folder' | 'bad-patterns';

/** Told of what is passed over. */
export type TellFault = (path: string, reason: WalkFault) => void;

/** True where `walk` would find the file if it were there. */
export function includes(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  if (parts.includes('..') || parts.includes('node_modules')) return false;
  return !gitignored(folder, foldersTo(folder, path), () => {})(path);
}

/**
 * Markdown files below a folder in a stable order, without what git leaves out; links are not followed.
 *
 * @param tell is called for what is passed over
 * @param readsPatterns is called for each `.gitignore` in the folder
 */
export function walk(
  folder: string,
  tell: TellFault = () => {},
  readsPatterns: (path: string) => void = () => {},
): string[] {
  const closed: string[] = [];
  const withPatterns: string[] = [];
  const list = (path: string, options: { withFileTypes: true }) => {
    try {
      const entries = readdirSync(path, options);
      if (entries.some(({ name }) => name === '.gitignore')) withPatterns.push(resolve(folder, path));
      return entries;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(path);
      throw error;
    }
  };
  const found = globSync('**/*.{md,markdown}', {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    fs: { readdirSync: list as typeof readdirSync },
  }).sort();
  for (const one of withPatterns) readsPatterns(join(one, '.gitignore'));
  const ignores = gitignored(folder, withPatterns, tell);
  for (const path of closed) {
    if (resolve(folder, path) === folder || !ignores(join(folder, relative(folder, path), '-')))
      tell(path, 'no-folder');
  }
  return found.map((path) => join(folder, path)).filter((path) => !ignores(path));
}
