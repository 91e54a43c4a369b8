import { isIsoDate, localDay } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import { commitBefore, commitOf, GitFault, git, type Commit, type Repository } from './git.ts';

/** A state of a repository that somebody may choose. */
export interface Revision {
  /** What git knows it by: a whole reference, or the id of a commit. */
  id: string;
  /** As its author wrote it: the name of a tag, the first line of a commit. */
  name: string;
  day: IsoDate;
}

/** What can be chosen in a repository, the newest first. */
export interface Revisions {
  tags: Revision[];
  commits: Revision[];
}

/** Most of a sort, since nobody chooses from more. */
const MOST = 20;

const dayOf = (seconds: string): IsoDate => localDay(new Date(Number(seconds) * 1000));

/** The latest tags, and the latest commits of the present branch. */
export async function revisionsOf({ folder }: Repository): Promise<Revisions> {
  const lines = async (args: string[]): Promise<string> => {
    try {
      return (await git(folder, args)).toString();
    } catch (error) {
      // A repository without a commit has none.
      if (error instanceof GitFault && error.reason === 'git-failed') return '';
      throw error;
    }
  };
  const format = '--format=%(creatordate:unix) %(refname)';
  const tagged = ['for-each-ref', '--sort=-creatordate', `--count=${MOST}`, format, 'refs/tags/'];
  const tags = [...(await lines(tagged)).matchAll(/^(\d+) (refs\/tags\/(.+))$/gm)];
  const committed = [
    'rev-list',
    `--max-count=${MOST}`,
    '--first-parent',
    '--encoding=UTF-8',
    '--format=%ct %s',
    'HEAD',
    '--',
  ];
  const commits = [...(await lines(committed)).matchAll(/^commit ([0-9a-f]+)\n(\d+) (.*)$/gm)];
  return {
    tags: tags.map(([, seconds = '', id = '', name = '']) => ({ id, name, day: dayOf(seconds) })),
    commits: commits.map(([, id = '', seconds = '', name = '']) => ({ id, name, day: dayOf(seconds) })),
  };
}

/** The commit that a day or a revision means: of a day the last before it begins. */
export function commitSince(repository: Repository, since: string): Promise<Commit> {
  return isIsoDate(since) ? commitBefore(repository, since) : commitOf(repository, since);
}
