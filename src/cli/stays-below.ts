import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

const leadsOut = (from: string, to: string): boolean => {
  const [first] = relative(from, to).split(sep);
  // On Windows another drive has no way from here.
  return first === '..' || /^[a-z]:$/i.test(first ?? '');
};

/** True for a path or pattern from a folder that does not lead out of it, through links neither. */
export function staysBelow(folder: string, path: string): boolean {
  const full = resolve(folder, path);
  if (leadsOut(folder, full)) return false;
  return !existsSync(full) || !leadsOut(realpathSync(folder), realpathSync(full));
}
