import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../core/when/types.ts';
import { commitBefore, filesAt, GitFault, readCommitted, repositoryOf } from '../project/git.ts';
import { includes, walk } from '../project/walk.ts';

const isDocument = (path: string): boolean =>
  /\.(?:md|markdown)$/.test(path) && !path.split('/').some((part) => part.startsWith('.'));

/**
 * Reads the Markdown files of a folder as they were committed when a day began. A commit that is the one of the
 * last time is not read again: the answer is then the same object. It is null without git, without a repository
 * or without a commit as old as that.
 *
 * @param maximum bytes of a file that is read
 * @param placed makes the answer of a path in the folder and its text
 */
export function committedTexts<T>(
  root: string,
  maximum: number,
  placed: (path: string, text: string) => T,
): (day: IsoDate) => Promise<readonly T[] | null> {
  let last: { commit: string; texts: readonly T[] } | null = null;
  const read = async (day: IsoDate): Promise<readonly T[]> => {
    const repository = await repositoryOf(root);
    const commit = await commitBefore(repository, day);
    if (last?.commit === commit.id) return last.texts;
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
    last = { commit: commit.id, texts };
    return texts;
  };
  return (day) =>
    read(day).catch((error: unknown) => {
      if (error instanceof GitFault) return null;
      throw error;
    });
}
