import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { readHead, type SourceDocument } from '../core/analyse.ts';
import { memoize } from '../core/memoize.ts';
import type { Lang } from '../core/playbook/types.ts';
import { walk } from '../project/walk.ts';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';

/** A file that could not be read, and why. */
export interface Unreadable {
  path: string;
  reason: 'not-utf8' | 'too-large' | 'no-access';
}

/** A folder that was looked into, by itself or with all that is below it. */
export interface Place {
  folder: string;
  deep: boolean;
}

export interface Sources {
  /** What was asked for, and the rest of its programmes. */
  documents: SourceDocument[];
  /** Paths that were asked for, playbooks or not. */
  asked: Set<string>;
  unreadable: Unreadable[];
  /** Where a change may change what is read here. */
  places: Place[];
}

const posix = (path: string): string => path.split(sep).join('/');

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function expand(cwd: string, path: string, lang: Lang): string[] {
  const full = resolve(cwd, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return walk(full);
  if (stat) return [full];
  const matches = globSync(path, { cwd, followSymbolicLinks: false }).sort();
  if (matches.length === 0) throw new UsageError(say(lang, 'no-such-path', { path }));
  return matches.map((match) => resolve(cwd, match));
}

function read(path: string, maximum: number): Unreadable['reason'] | { text: string } {
  try {
    if (statSync(path).size > maximum) return 'too-large';
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch (error) {
    return error instanceof TypeError ? 'not-utf8' : 'no-access';
  }
}

/** The nearest folder at or above a file of which something holds; null where there is none below `cwd`. */
function nearestFolder(file: string, cwd: string, holds: (folder: string) => boolean): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (holds(folder)) return folder;
    if (folder === cwd || folder === dirname(folder)) return null;
  }
}

/**
 * Reads what the paths name. A single file brings the rest of its programme along, so that what its
 * documents say of each other is checked; only what was asked for is reported.
 *
 * @param stdin what `-` among the paths stands for, instead of the file of that name.
 */
export function readSources(
  { cwd, lang, config, registry }: Pick<Session, 'cwd' | 'lang' | 'config' | 'registry'>,
  paths: string[],
  stdin?: SourceDocument,
): Sources {
  const asked = new Set<string>();
  const extra = new Set<string>();
  const deep = new Set<string>();
  const flat = new Set<string>();
  const given = stdin && resolve(cwd, stdin.path);
  const pathOf = (file: string): string => posix(relative(cwd, file));
  const contentOf = (file: string): ReturnType<typeof read> =>
    stdin && file === given ? stdin : read(file, config.maximumBytes(pathOf(file)));
  // By its kind and not by its name, as the engine and the editor tell a charter.
  const isCharter = (file: string): boolean => {
    if (config.ignores(pathOf(file))) return false;
    const content = contentOf(file);
    return (
      typeof content === 'object' && readHead({ path: file, ...content }, registry.kinds)?.kind === 'change'
    );
  };
  const hasCharter = memoize((folder: string): boolean =>
    globSync('*.{md,markdown}', { cwd: folder, followSymbolicLinks: false }).some((name) =>
      isCharter(join(folder, name)),
    ),
  );
  for (const path of paths.length > 0 ? paths : ['.']) {
    const files = path === '-' && given ? [given] : expand(cwd, path, lang);
    for (const file of files) asked.add(file);
    if (path !== '-' && isDirectory(resolve(cwd, path))) {
      deep.add(resolve(cwd, path));
      continue;
    }
    for (const file of files) {
      const folder = nearestFolder(file, cwd, hasCharter);
      if (folder) deep.add(folder);
      else flat.add(dirname(file));
      if (folder) for (const member of walk(folder)) extra.add(member);
    }
  }
  const documents: SourceDocument[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of [...new Set([...asked, ...extra])].sort()) {
    const path = pathOf(file);
    if (config.ignores(path)) {
      asked.delete(file);
      continue;
    }
    const content = contentOf(file);
    if (typeof content === 'object') documents.push({ path, text: content.text });
    else if (asked.has(file)) unreadable.push({ path, reason: content });
  }
  const places = [
    ...Array.from(deep, (folder) => ({ folder, deep: true })),
    ...Array.from(flat, (folder) => ({ folder, deep: false })),
  ];
  return { documents, asked: new Set([...asked].map(pathOf)), unreadable, places };
}
