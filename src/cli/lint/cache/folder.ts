import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { attempt } from '../../errors.ts';
import { type Session, UsageError } from '../../host.ts';
import { say } from '../../messages.ts';
import { staysBelow } from '../../stays-below.ts';
import { programDigest } from './digest.ts';
import { isOurs, Store } from './store.ts';

const USUAL = '.changebook-cache';

/**
 * What was kept in a folder by this program.
 *
 * @param asked the folder that a person named
 * @throws UsageError where the usual one is a link that leads out: a repository may come from a stranger; and for a
 * file, or a folder with things of somebody else
 */
export function openStore({ cwd, lang }: Session, asked?: string): Store {
  if (asked === undefined && !staysBelow(cwd, USUAL))
    throw new UsageError(say(lang, 'link-outside', { path: USUAL }));
  const folder = resolve(cwd, asked ?? USUAL);
  if (!isOurs(folder)) throw new UsageError(say(lang, 'no-cache-folder', { path: asked ?? USUAL }));
  return new Store(folder, programDigest());
}

/** Keeps what was found; of documents that are gone nothing. That it cannot be written is told, and changes no answer. */
export function saveStore({ host, lang, cwd }: Session, store: Store): void {
  attempt(host, lang, () => store.save((key) => existsSync(resolve(cwd, key.slice(key.indexOf(' ') + 1)))));
}
