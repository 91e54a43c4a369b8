import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes what another process may have made just before. @throws any other fault of the system */
export function unlessThere(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Makes a folder and those above it; one by one, since Node's recursive `mkdir` tries for ever where the system has no
 * place for one, as below `/proc`.
 *
 * @param folder from the root of the disk
 * @throws the fault of the system, which names the folder that could not be made
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  unlessThere(() => mkdirSync(folder));
}
