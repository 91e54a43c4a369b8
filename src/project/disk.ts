import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Lang } from '../core/playbook/types.ts';
import { fail } from './config-file.ts';
import type { ReadConfigText } from './config.ts';
import { say, type MessageId } from './messages.ts';
import { readText, type ReadFault } from './read.ts';

/** A configuration is a page; more of it takes long to read, and says that something else stands there. */
const MAXIMUM_BYTES = 100_000;
/** A manifest is mostly for others. */
const MAXIMUM_BYTES_OF_MANIFEST = 1_000_000;

const MESSAGES: Record<ReadFault, MessageId> = {
  'no-access': 'unreadable-config',
  'no-file': 'config-no-file',
  'too-large': 'config-too-large',
  'not-utf8': 'config-not-utf8',
};

/** True for a link to outside of a folder: what is shown of a file's faults is for those who may read it. */
function leadsOut(path: string, folder: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() || !existsSync(path)) return false;
  return relative(realpathSync(folder), realpathSync(path)).split(sep)[0] === '..';
}

/** Configuration files of a disk. */
export function fromDisk(lang: Lang): ReadConfigText {
  return (path, shown, within) => {
    if (within !== undefined && leadsOut(path, within))
      return fail(shown, 1, say(lang, 'config-outside', { folder: within }));
    const limit = basename(path) === 'package.json' ? MAXIMUM_BYTES_OF_MANIFEST : MAXIMUM_BYTES;
    const reading = readText(path, limit);
    if ('text' in reading) return reading.text;
    const { fault, code = '' } = reading;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return fail(shown, 1, say(lang, MESSAGES[fault], { reason: code, limit }));
  };
}

/**
 * The highest folder whose configuration and charter count for a folder: the root of its repository, else
 * the home of the person where the folder lies in it, else the folder itself. Tools that look up to the
 * root of the disk take a file that somebody else has put into `/tmp` for one of the project; git does not
 * trust a repository of another owner either.
 */
export function topFolder(folder: string): string {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  const home = homedir();
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (at === home || statSync(join(at, '.git'), { throwIfNoEntry: false })?.uid === owner) return at;
    if (at === dirname(at)) return folder;
  }
}
