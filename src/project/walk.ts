import { readdirSync, type Dirent } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
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

const MARKDOWN = /\.(?:md|markdown)$/;

/** What may be looked at in a folder: what begins with a dot is of tools. */
const isShown = ({ name }: Dirent): boolean => !name.startsWith('.') && name !== 'node_modules';

const isMarkdown = (entry: Dirent): boolean => isShown(entry) && entry.isFile() && MARKDOWN.test(entry.name);

/** Names of the Markdown files in a folder itself; none where it cannot be opened. */
export function markdownIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter(isMarkdown).map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * Markdown files below a folder in a stable order, without what git leaves out; links are not followed.
 *
 * A library that reads patterns takes ten times as long for this one.
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
  const found: string[] = [];
  const folders = [normalize(folder)];
  for (const at of folders) {
    const below = at.endsWith(sep) ? at : at + sep;
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(at);
    }
    for (const entry of entries) {
      if (entry.name === '.gitignore') withPatterns.push(at);
      else if (isMarkdown(entry)) found.push(below + entry.name);
      else if (isShown(entry) && entry.isDirectory()) folders.push(below + entry.name);
    }
  }
  for (const one of withPatterns) readsPatterns(join(one, '.gitignore'));
  const ignores = gitignored(folder, withPatterns, tell);
  for (const path of closed) {
    if (path === folders[0] || !ignores(join(path, '-'))) tell(path, 'no-folder');
  }
  return found.filter((path) => !ignores(path)).sort();
}
