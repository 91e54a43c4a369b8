import { relative, resolve, sep } from 'node:path';
import type { SourceDocument } from '../../core/analyse.ts';
import {
  filesAt,
  readCommitted,
  type Commit,
  type CommittedFile,
  type Repository,
} from '../../project/git.ts';
import { includes } from '../../project/walk.ts';
import type { Place, Sources, Unreadable } from '../files.ts';
import { labelled } from '../../core/message.ts';
import { complain } from '../errors.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import { unreadableText } from '../unreadable.ts';

/** What a commit holds of what was asked for. */
export interface Committed {
  documents: SourceDocument[];
  unreadable: Unreadable[];
}

/** True where a walk through a place would find the file, were it there: as the files of today are found. */
function foundIn(cwd: string, { folder, deep }: Place, path: string): boolean {
  const full = resolve(cwd, path);
  const parts = relative(folder, full).split(sep);
  if (parts[0] === '..' || parts.some((part) => part.startsWith('.'))) return false;
  return (deep || parts.length === 1) && includes(folder, full);
}

/** What a commit holds in the places of the sources, paths as theirs are. The checkout is not touched. */
export async function readCommit(
  { cwd, config }: Session,
  { documents, places }: Sources,
  repository: Repository,
  commit: Commit,
): Promise<Committed> {
  const all = await filesAt(repository, commit);
  const present = new Set(documents.map(({ path }) => path));
  const wanted = (file: CommittedFile): boolean => {
    const { path } = file;
    if (!/\.(?:md|markdown)$/.test(path) || config.ignores(path)) return false;
    return present.has(path) || places.some((place) => foundIn(cwd, place, path));
  };
  const read = await readCommitted(repository, all.filter(wanted), (path) => config.maximumBytes(path));
  const kept: Committed = { documents: [], unreadable: [] };
  for (const { path, reading } of read) {
    if ('text' in reading) kept.documents.push({ path, text: reading.text });
    else kept.unreadable.push({ path, reason: reading.fault });
  }
  kept.documents.sort((a, b) => (a.path < b.path ? -1 : 1));
  return kept;
}

/** Says which files of a commit could not be read. @param revision as it was asked for */
export function tellUncommitted({ host, lang }: Session, revision: string, { unreadable }: Committed): void {
  for (const one of unreadable) {
    const place = say(lang, 'at-commit', { path: one.path, commit: revision });
    complain(host, labelled(place, unreadableText(one, lang), lang));
  }
}
