import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SourceDocument } from '../core/analyse.ts';
import { memoize } from '../core/memoize.ts';
import type { Lang } from '../core/playbook/types.ts';
import { topFolder } from '../project/disk.ts';
import { fileId, readText, type FileId, type Reading } from '../project/read.ts';
import { markdownIn, walk, type TellFault, type WalkFault } from '../project/walk.ts';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';

/** A file or folder that could not be read, and why. */
export interface Unreadable {
  path: string;
  reason: WalkFault;
}

/** What `-` among the paths stands for, and the file that it is taken for. */
export interface StandardInput {
  path: string;
  reading: Reading;
}

/** A folder that was looked into, by itself or with all that is below it. */
export interface Place {
  folder: string;
  deep: boolean;
}

/** What is asked where a path is no folder; it takes longer to load than folders take to be read. */
export interface OtherPaths {
  /** Whether a document is a charter. */
  isCharter(document: SourceDocument): boolean;
  /** The files that a pattern means, from the working folder and in order. */
  matching(pattern: string, cwd: string): string[];
}

/** What paths name; of each the text is read when it is asked for, so that not all of them are in memory. */
export interface Files {
  /** What was asked for and the rest of its programmes, in order. */
  paths: readonly string[];
  /** Paths that were asked for, playbooks or not. */
  asked: Set<string>;
  /** Those of them that were named one by one, not with their folder. */
  named: ReadonlySet<string>;
  unreadable: Unreadable[];
  /** Where a change may change what is read here. */
  places: Place[];
  /** Every file that was read, or was to be. */
  read: Set<FileId>;
  /** Reads one of them; null where that cannot be done, which is put down as unreadable where it was asked for. */
  textOf(path: string): string | null;
}

/** What paths name, all of it read. */
export interface Sources extends Omit<Files, 'paths' | 'textOf'> {
  /** What was asked for, and the rest of its programmes. */
  documents: SourceDocument[];
}

const posix = (path: string): string => path.split(sep).join('/');

/** True for a folder, or a link to one. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function expand(
  cwd: string,
  path: string,
  lang: Lang,
  others: OtherPaths | null,
  tell: TellFault,
  readsPatterns: (path: string) => void,
): string[] {
  const full = resolve(cwd, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return walk(full, tell, readsPatterns);
  if (stat) return [full];
  const matches = others?.matching(path, cwd) ?? [];
  if (matches.length === 0) throw new UsageError(say(lang, 'no-such-path', { path }));
  return matches.map((match) => resolve(cwd, match));
}

/**
 * The nearest folder at or above a file of which something holds, up to `cwd` or, for a file that lies
 * elsewhere, up to where what is found is still of its project; null where there is none.
 */
function nearestFolder(file: string, cwd: string, holds: (folder: string) => boolean): string | null {
  const top = relative(cwd, file).split(sep)[0] === '..' ? topFolder(dirname(file)) : cwd;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (holds(folder)) return folder;
    if (folder === top || folder === dirname(folder)) return null;
  }
}

/** Those of some paths that are among others. */
function among(paths: readonly string[], others: readonly string[]): Set<string> {
  const known = new Set(others);
  return new Set(paths.filter((path) => known.has(path)));
}

/**
 * Finds what the paths name. A single file brings the rest of its programme along, so that what its
 * documents say of each other is checked; only what was asked for is reported.
 *
 * @param others null where every path is a folder
 * @param stdin what `-` among the paths stands for, instead of the file of that name.
 */
export function findFiles(
  { cwd, lang, config }: Pick<Session, 'cwd' | 'lang' | 'config'>,
  paths: readonly string[],
  others: OtherPaths | null,
  stdin?: StandardInput,
): Files {
  const asked = new Set<string>();
  const named = new Set<string>();
  const extra = new Set<string>();
  const deep = new Set<string>();
  const flat = new Set<string>();
  const read = new Set<FileId>();
  const unreadable: Unreadable[] = [];
  const given = stdin && resolve(cwd, stdin.path);
  const within = cwd.endsWith(sep) ? cwd : cwd + sep;
  const pathOf = (file: string): string =>
    posix(file.startsWith(within) && !file.endsWith(sep) ? file.slice(within.length) : relative(cwd, file));
  const noteRead = (file: string): void => {
    const id = fileId(file);
    if (id !== null) read.add(id);
  };
  const contentOf = (file: string): Reading => {
    const reading =
      stdin && file === given ? stdin.reading : readText(file, config.maximumBytes(pathOf(file)));
    if (reading.id) read.add(reading.id);
    // Where standard input stands for a file, that one is an input too.
    if (file === given || !reading.id) noteRead(file);
    return reading;
  };
  const tell: TellFault = (path, reason) => {
    const shown = pathOf(path) || '.';
    const ignored = reason === 'no-folder' ? config.ignoresFolder(shown) : config.ignores(shown);
    if (!ignored && !unreadable.some(({ path: known }) => known === shown))
      unreadable.push({ path: shown, reason });
  };
  const holdsCharter = (file: string): boolean => {
    if (config.ignores(pathOf(file))) return false;
    const content = contentOf(file);
    return 'text' in content && (others?.isCharter({ path: file, text: content.text }) ?? false);
  };
  const hasCharter = memoize((folder: string): boolean =>
    markdownIn(folder).some((name) => holdsCharter(join(folder, name))),
  );
  for (const path of paths.length > 0 ? paths : ['.']) {
    const files = path === '-' && given ? [given] : expand(cwd, path, lang, others, tell, noteRead);
    for (const file of files) asked.add(file);
    if (path !== '-' && isDirectory(resolve(cwd, path))) {
      deep.add(resolve(cwd, path));
      continue;
    }
    for (const file of files) {
      named.add(pathOf(file));
      const folder = nearestFolder(file, cwd, hasCharter);
      if (folder) deep.add(folder);
      else flat.add(dirname(file));
      if (folder) for (const member of walk(folder)) extra.add(member);
    }
  }
  const found = [...new Set([...asked, ...extra])].sort().map(pathOf);
  const wanted = found.filter((path) => !config.ignores(path));
  const askedPaths = among([...asked].map(pathOf), wanted);
  const places = [
    ...Array.from(deep, (folder) => ({ folder, deep: true })),
    ...Array.from(flat, (folder) => ({ folder, deep: false })),
  ];
  return {
    paths: wanted,
    asked: askedPaths,
    named,
    unreadable,
    read,
    places,
    textOf: (path) => {
      const content = contentOf(resolve(cwd, path));
      if ('text' in content) return content.text;
      if (askedPaths.has(path) && !unreadable.some((known) => known.path === path))
        unreadable.push({ path, reason: content.fault });
      return null;
    },
  };
}

/** Reads all that was found. */
export function readAll({ paths, textOf, ...found }: Files): Sources {
  const documents = paths.flatMap((path) => {
    const text = textOf(path);
    return text === null ? [] : { path, text };
  });
  return { ...found, documents };
}

/** Reads what the paths name, as `findFiles` finds it. */
export function readSources(...given: Parameters<typeof findFiles>): Sources {
  return readAll(findFiles(...given));
}
