import { relative, resolve, sep } from 'node:path';
import { isDirectory } from './files.ts';

/** Tells whether a path, of a file that is there no longer, lies in a folder that was asked for. */
export function inFolders(cwd: string, paths: readonly string[]): (path: string) => boolean {
  const folders = (paths.length > 0 ? paths : ['.'])
    .map((path) => resolve(cwd, path))
    .filter((path) => isDirectory(path));
  return (path) => folders.some((folder) => relative(folder, resolve(cwd, path)).split(sep)[0] !== '..');
}
