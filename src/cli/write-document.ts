import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { topFolder } from '../project/disk.ts';
import type { Session } from './host.ts';
import { RefusedWrite, writeFile } from './write.ts';

const isBelow = (path: string, folder: string): boolean => relative(folder, path).split(sep)[0] !== '..';

/** True where links lead from a path to outside of the project in which it is written. */
function leadsOut(full: string, cwd: string): boolean {
  const top = topFolder(isBelow(full, cwd) ? cwd : dirname(full));
  return !isBelow(realpathSync(full), realpathSync(top));
}

/**
 * Writes a document over the text that was read of it. A link is followed within its project; what a link makes of a
 * file elsewhere, which others may rely on, is for whoever names that file.
 *
 * @throws RefusedWrite, or the fault of the system, which names the path
 */
export function writeDocument({ cwd }: Session, path: string, text: string, expected: string): void {
  const full = resolve(cwd, path);
  let isOutside = false;
  try {
    isOutside = leadsOut(full, cwd);
  } catch {
    // It is gone, which is told where it is written.
  }
  if (isOutside) throw new RefusedWrite(path, 'outside');
  writeFile(full, text, { expected });
}
