import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt, GitFault, readCommitted, repositoryOf } from '../project/git.ts';
import { commitSince, revisionsOf } from '../project/revisions.ts';
import { includes, walk } from '../project/walk.ts';
import type { Revisions, SinceFault } from '../service/preview/protocol.ts';
import type { EarlierRead } from './earlier.ts';

const isDocument = (path: string): boolean =>
  /\.(?:md|markdown)$/.test(path) && !path.split('/').some((part) => part.startsWith('.'));

/** As many commits are kept as documents are likely to be compared with by turns. */
const MOST_KEPT = 4;

/** What git says, or why it says nothing. */
async function asked<T>(answer: Promise<T>): Promise<T | { fault: SinceFault }> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitFault) return { fault: error.reason };
    throw error;
  }
}

/** What git knows of a folder. */
export interface CommittedFolder<T> {
  /** Its Markdown files as they stood when a day began, or at a revision. */
  read(since: string): Promise<EarlierRead<T>>;
  /** What may be asked for by name. */
  revisions(): Promise<Revisions>;
}

/**
 * Reads the Markdown files of a folder as they were committed. A commit that was read lately is not read again: its
 * texts are then the same object.
 *
 * @param maximum bytes of a file that is read
 * @param placed makes the answer of a path in the folder and its text
 */
export function committedFolder<T>(
  root: string,
  maximum: number,
  placed: (path: string, text: string) => T,
): CommittedFolder<T> {
  const kept = new Map<string, readonly T[]>();
  const read = async (since: string): Promise<EarlierRead<T>> => {
    const repository = await repositoryOf(root);
    const commit = await commitSince(repository, since);
    const known = kept.get(commit.id);
    if (known) return { day: commit.day, texts: known };
    const present = new Set(walk(root));
    const files = (await filesAt(repository, commit)).filter(({ path }) => {
      const full = join(root, path);
      // What is left out now was never a document, and is none that is lost.
      return isDocument(path) && (present.has(full) || (!existsSync(full) && includes(root, full)));
    });
    const readings = await readCommitted(repository, files, () => maximum);
    const texts = readings.flatMap(({ path, reading }) =>
      'text' in reading ? placed(path, reading.text) : [],
    );
    const [oldest] = kept.keys();
    if (kept.size === MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(commit.id, texts);
    return { day: commit.day, texts };
  };
  return {
    read: (since) => asked(read(since)),
    revisions: async () => {
      const revisions = await asked(repositoryOf(root).then(revisionsOf));
      return 'fault' in revisions ? { tags: [], commits: [] } : revisions;
    },
  };
}
