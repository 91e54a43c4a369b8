import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes what another process may have made just before. @throws any other fault of the system */
export function unlessThere(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Takes away folders where they are empty. @param folders from above */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody has put something there, and so into those above; or has taken it away.
    }
  }
}

/**
 * Makes a folder and those above it; one by one, since Node's recursive `mkdir` tries for ever where the system has no
 * place for one, as below `/proc`.
 *
 * @param folder from the root of the disk
 * @returns those that it made, from above
 * @throws the fault of the system, which names the folder that could not be made; none is left then
 */
export function makeFolder(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return above;
    removeEmpty(above);
    throw error;
  }
  return [...above, folder];
}
