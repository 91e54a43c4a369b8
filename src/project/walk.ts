import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { matcher, MAXIMUM_PATTERNS, patternFault } from './patterns.ts';
import { readText, type ReadFault } from './read.ts';

/** Why a folder or its `.gitignore` was passed over. */
export type WalkFault = ReadFault | 'no-folder' | 'bad-patterns';

/** Told of what is passed over. */
export type TellFault = (path: string, reason: WalkFault) => void;

const MAXIMUM_BYTES = 1_000_000;

/** What a folder's `.gitignore` leaves out. */
function ignored(folder: string, tell: TellFault): (path: string) => boolean {
  const path = join(folder, '.gitignore');
  const reading = readText(path, MAXIMUM_BYTES);
  if ('fault' in reading) {
    if (reading.code !== 'ENOENT' && reading.code !== 'ENOTDIR') tell(path, reading.fault);
    return () => false;
  }
  const patterns = reading.text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (patterns.length > MAXIMUM_PATTERNS || patterns.some(patternFault)) {
    tell(path, 'bad-patterns');
    return () => false;
  }
  return matcher(patterns);
}

/** True where `walk` would find the file if it were there. */
export function includes(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  return (
    !parts.includes('..') && !parts.includes('node_modules') && !ignored(folder, () => {})(parts.join('/'))
  );
}

/**
 * Markdown files below a folder in a stable order, without what its `.gitignore` leaves out; links are not
 * followed.
 */
export function walk(folder: string, tell: TellFault = () => {}): string[] {
  const ignores = ignored(folder, tell);
  const closed: string[] = [];
  const list = (path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options);
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
  for (const path of closed) {
    const inside = relative(folder, path).split(sep).join('/');
    if (inside === '' || !ignores(`${inside}/-`)) tell(path, 'no-folder');
  }
  return found.filter((path) => !ignores(path)).map((path) => join(folder, path));
}
