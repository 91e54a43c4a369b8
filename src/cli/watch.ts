import { realpathSync, type Stats } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { forLine } from '../core/escape/terminal.ts';
import type { Place } from './files.ts';
import type { Session } from './host.ts';
import { say } from './messages.ts';

/** Names of files whose change can change an answer. */
const RELEVANT = /(?:\.(?:md|markdown)|\.changebook\.(?:yml|yaml|json)|package\.json|\.gitignore)$/;
/** Folders of others; they hold many thousands of files, and none that is shown. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** True for a link that leads to itself, or to a folder that it stands in. */
function leadsInCircle(link: string): boolean {
  try {
    return link.startsWith(realpathSync(link) + sep);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP';
  }
}

/** Links are not followed, but a folder that a person named is watched where it really is. */
function realFolder({ folder }: Place): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Where configuration stands that counts: in the working folder, and wherever some was found. */
export function configurationPlaces({ cwd, config }: Pick<Session, 'cwd' | 'config'>): Place[] {
  const folders = new Set([cwd, ...Array.from(config.files, (file) => dirname(file))]);
  return Array.from(folders, (folder) => ({ folder, deep: false }));
}

/**
 * Calls back after playbooks or configuration in some places have changed, once for changes that come
 * together (an editor writes in several steps). What cannot be watched is passed over with a note.
 *
 * @returns once every change is seen: a function that ends it.
 */
export async function watchPlaces(
  { host, cwd, lang }: Pick<Session, 'host' | 'cwd' | 'lang'>,
  places: readonly Place[],
  changed: () => void,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const told = new Set<string>();
  const passOver = (path: string, reason: string): void => {
    if (told.has(path)) return;
    told.add(path);
    host.stderr.write(`${forLine(say(lang, 'not-watched', { path: relative(cwd, path) || '.', reason }))}\n`);
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const start = (folders: ReadonlySet<string>, depth: number): Promise<FSWatcher> => {
    const ignored = (path: string, stats?: Stats): boolean => {
      if (folders.has(path)) return false;
      if (stats?.isSymbolicLink() && leadsInCircle(path)) passOver(path, 'ELOOP');
      return (
        SKIPPED.has(basename(path)) ||
        stats?.isSymbolicLink() ||
        (stats?.isFile() && !RELEVANT.test(path)) ||
        false
      );
    };
    const watcher = watch([...folders], { ignoreInitial: true, followSymlinks: false, depth, ignored });
    watcher.on('error', (error) => {
      const { code, message, path } = error as NodeJS.ErrnoException;
      passOver(path ?? [...folders].join(', '), code ?? message);
    });
    watcher.on('all', (event, path) => {
      // A folder that is gone may come again, as when another branch is looked at.
      if (event === 'unlinkDir' && folders.has(path)) watcher.add(path);
      if (!RELEVANT.test(path)) return;
      clearTimeout(pending);
      pending = setTimeout(changed, 50);
    });
    return new Promise((resolve) => watcher.on('ready', () => resolve(watcher)));
  };
  const groups: [Place[], number][] = [
    [places.filter(({ deep }) => deep), Number.POSITIVE_INFINITY],
    [places.filter(({ deep }) => !deep), 0],
  ];
  const watchers = await Promise.all(
    groups.filter(([of]) => of.length > 0).map(([of, depth]) => start(new Set(of.map(realFolder)), depth)),
  );
  return async () => {
    clearTimeout(pending);
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}
