import { readFileSync } from 'node:fs';
import type { Lang } from '../core/playbook/types.ts';
import { fail } from './config-file.ts';
import type { ReadConfigText } from './config.ts';
import { say } from './messages.ts';

/** Configuration files of a disk. */
export function fromDisk(lang: Lang): ReadConfigText {
  return (path, shown) => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      return fail(shown, 1, say(lang, 'unreadable-config', { reason: code }));
    }
  };
}
