import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { topFolder } from './disk.ts';
import { matcher, MAXIMUM_PATTERNS, patternFault } from './patterns.ts';
import { readText, type ReadFault } from './read.ts';

const MAXIMUM_BYTES = 1_000_000;

/** Told of a `.gitignore` that is not followed. */
export type TellPatterns = (path: string, reason: ReadFault | 'bad-patterns') => void;

const posix = (path: string): string => path.split(sep).join('/');

/** A pattern of a folder as one of the folder that `prefix`, which ends in a slash, is counted from. */
function below(prefix: string, pattern: string): string {
  if (prefix === '') return pattern;
  const [, not = '', body = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
  const anchored = body.trimEnd().slice(0, -1).includes('/');
  return `${not}/${prefix.replace(/[*?[\]\\!# ]/g, '\\$&')}${anchored ? body.replace(/^\//, '') : `**/${body}`}`;
}

/** What the `.gitignore` of some folders leave out: that of a deeper folder wins, as in git. */
function ignoredIn(top: string, folders: readonly string[], tell: TellPatterns): (path: string) => boolean {
  const all: string[] = [];
  for (const folder of folders.toSorted()) {
    const path = join(folder, '.gitignore');
    const reading = readText(path, MAXIMUM_BYTES);
    if ('fault' in reading) {
      if (reading.code !== 'ENOENT' && reading.code !== 'ENOTDIR') tell(path, reading.fault);
      continue;
    }
    const own = reading.text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const prefix = posix(relative(top, folder));
    const patterns = own.map((pattern) => below(prefix === '' ? '' : `${prefix}/`, pattern));
    if (all.length + own.length > MAXIMUM_PATTERNS || own.some(patternFault)) tell(path, 'bad-patterns');
    else all.push(...patterns);
  }
  if (all.length === 0) return () => false;
  const ignores = matcher(all);
  return (path) => ignores(posix(relative(top, path)));
}

/** The folders from one down to another, both of them included. */
function between(top: string, folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== top && at !== dirname(at); at = dirname(at)) folders.push(dirname(at));
  return folders;
}

/**
 * Tells what git leaves out of a folder: by its own `.gitignore`, those of folders in it, and those above up to
 * the root of its repository. A folder that is itself left out was asked for: what is above says nothing then.
 *
 * @param inside folders in it with a `.gitignore`
 * @param tell is called for each that is not followed
 * @returns whether a path, which is absolute and in the folder, is left out
 */
export function gitignored(
  folder: string,
  inside: readonly string[],
  tell: TellPatterns,
): (path: string) => boolean {
  const top = topFolder(folder);
  const above = existsSync(join(top, '.git')) ? between(top, folder) : [folder];
  const asked = above.length > 1 && ignoredIn(top, above.slice(1), () => {})(join(folder, '-'));
  const [base, own] = asked || above.length === 1 ? [folder, [folder]] : [top, above];
  return ignoredIn(base, [...new Set([...own, ...inside])], tell);
}

/** The folders from a folder down to a file in it: where a `.gitignore` may say something of the file. */
export function foldersTo(folder: string, file: string): string[] {
  return between(folder, dirname(file));
}
