import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** With what every drawing of ours begins, whatever git has made of the ends of its lines. */
const OURS =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\r?\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" data-theme="/;

/** A picture's file as it stands: its text, '' where there is none yet. */
export interface PictureFile {
  full: string;
  content: string;
}

/** Why a file can hold no picture. */
type NoPictureFile = 'embed-outside' | 'embed-foreign' | 'embed-no-folder';

const isBelow = (folder: string, path: string): boolean => {
  const [step = ''] = relative(folder, path).split(sep);
  return step !== '..' && resolve(folder, relative(folder, path)) === path;
};

/**
 * The file of a picture that a text names. The text may be a stranger's: what is no drawing of ours is not touched, and
 * no path and no link leads out of the folder in which the command runs.
 */
export function pictureFile(
  cwd: string,
  document: string,
  path: string,
): PictureFile | { reason: NoPictureFile; path: string } {
  const full = resolve(cwd, dirname(document), path);
  const shown = relative(cwd, full).split(sep).join('/');
  const refused = (reason: NoPictureFile) => ({ reason, path: shown });
  if (!isBelow(cwd, full)) return refused('embed-outside');
  if (!existsSync(dirname(full))) return refused('embed-no-folder');
  const folder = realpathSync(dirname(full));
  if (!isBelow(realpathSync(cwd), folder)) return refused('embed-outside');
  const file = join(folder, basename(full));
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return { full: file, content: '' };
  if (!stat.isFile()) return refused('embed-foreign');
  const content = readFileSync(file, 'utf8');
  return content === '' || OURS.test(content) ? { full: file, content } : refused('embed-foreign');
}
