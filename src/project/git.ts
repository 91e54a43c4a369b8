import { spawn } from 'node:child_process';
import { dirname, posix } from 'node:path';
import { localDay } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import { decode, type Reading } from './read.ts';

/** Why git gives no answer. */
export type GitReason = 'no-git' | 'no-repository' | 'no-revision' | 'no-commit-before' | 'git-failed';

/** What git could not do; `detail` is what it says of it. */
export class GitFault extends Error {
  readonly reason: GitReason;
  readonly detail: string;

  constructor(reason: GitReason, detail = '') {
    super(`${reason} ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** A commit, and the day on which it was made. */
export interface Commit {
  id: string;
  day: IsoDate;
}

/** A file of a commit; its path is relative to the folder that was asked for. */
export interface CommittedFile {
  path: string;
  id: string;
  /** In bytes. */
  size: number;
}

/** No transport of any sort, so that a partial clone fetches nothing; nothing that a configuration would start. */
const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.fsmonitor=false',
];
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
};

/**
 * Runs the git of this machine, by arguments and never through a shell.
 *
 * @param folder where; git itself starts elsewhere, since some systems look for programs where they stand
 */
export function git(folder: string, args: string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...SAFE, '-C', folder, ...args], {
      cwd: dirname(process.execPath),
      env: { ...process.env, ...ENVIRONMENT },
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new GitFault(error.code === 'ENOENT' ? 'no-git' : 'git-failed', error.code)),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(out));
      const [detail = ''] = Buffer.concat(err).toString().split('\n');
      reject(new GitFault('git-failed', detail.replace(/^fatal: /, '')));
    });
    // It may have ended without reading; what it said then is told when it closes.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The same, with another reason where git refuses. */
async function asked(reason: GitReason, folder: string, args: string[]): Promise<string> {
  try {
    return (await git(folder, args)).toString();
  } catch (error) {
    if (error instanceof GitFault && error.reason === 'git-failed') throw new GitFault(reason, error.detail);
    throw error;
  }
}

/** A folder in a repository. */
export interface Repository {
  folder: string;
  /** Its place there, with `/` at its end; '' for the root. */
  prefix: string;
}

/** The repository that a folder lies in. */
export async function repositoryOf(folder: string): Promise<Repository> {
  const prefix = await asked('no-repository', folder, ['rev-parse', '--show-prefix']);
  return { folder, prefix: prefix.replace(/\n$/, '') };
}

/** True for a path from the folder that leads out of the repository. */
export function leadsOut({ prefix }: Repository, path: string): boolean {
  return posix.normalize(posix.join(prefix, path)).split('/')[0] === '..';
}

/** Reads `1775000000 1a2b3c…`, as `rev-list --timestamp` writes it. */
function commitIn(line: string): Commit | null {
  const [, seconds, id] = /^(\d+) ([0-9a-f]+)$/m.exec(line) ?? [];
  return id === undefined ? null : { id, day: localDay(new Date(Number(seconds) * 1000)) };
}

/** The commit that a revision means: a tag, a branch, an id. */
export async function commitOf({ folder }: Repository, revision: string): Promise<Commit> {
  // As an option it would be obeyed, whatever stands before it in an older git.
  if (revision.startsWith('-') || revision.includes('\0')) throw new GitFault('no-revision');
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const id = (await asked('no-revision', folder, verify)).trim();
  const found = commitIn(await asked('no-revision', folder, ['rev-list', '-1', '--timestamp', id]));
  if (!found) throw new GitFault('no-revision');
  return found;
}

/**
 * The commit where the present branch left a revision, so that what came since was made here; null where the two
 * have none in common, as in a clone that has the last commits alone.
 */
export async function commonCommit(repository: Repository, revision: string): Promise<Commit | null> {
  const { id } = await commitOf(repository, revision);
  try {
    const common = (await git(repository.folder, ['merge-base', id, 'HEAD'])).toString();
    return await commitOf(repository, common.trim());
  } catch (error) {
    if (error instanceof GitFault && error.reason === 'git-failed') return null;
    throw error;
  }
}

/** The last commit of the present branch before a day begins here. */
export async function commitBefore({ folder }: Repository, day: IsoDate): Promise<Commit> {
  const before = [
    'rev-list',
    '-1',
    '--first-parent',
    '--timestamp',
    `--before=${day}T00:00:00`,
    'HEAD',
    '--',
  ];
  const found = commitIn(await asked('no-commit-before', folder, before));
  if (!found) throw new GitFault('no-commit-before');
  return found;
}

/** Every regular file of a commit, by its path from the folder; links and repositories within are left out. */
export async function filesAt({ folder, prefix }: Repository, commit: Commit): Promise<CommittedFile[]> {
  const listed = (await git(folder, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id])).toString();
  return listed.split('\0').flatMap((entry) => {
    const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
    if (id === undefined || path === undefined) return [];
    return { path: prefix === '' ? path : posix.relative(prefix, path), id, size: Number(size) };
  });
}

/** Texts of files of a repository, each as a file of the disk is read: UTF-8, and no larger than it may be. */
export async function readCommitted(
  { folder }: Repository,
  files: readonly CommittedFile[],
  maximum: (path: string) => number,
): Promise<{ path: string; reading: Reading }[]> {
  const small = files.filter(({ path, size }) => size <= maximum(path));
  const bytes =
    small.length === 0
      ? Buffer.alloc(0)
      : await git(folder, ['cat-file', '--batch'], small.map(({ id }) => `${id}\n`).join(''));
  const readings = new Map<CommittedFile, Reading>();
  let at = 0;
  for (const file of small) {
    const end = bytes.indexOf('\n', at);
    const [, length] = / blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? [];
    at = end + 1;
    // An object that a partial clone has not got.
    if (length === undefined) continue;
    const text = decode(bytes.subarray(at, at + Number(length)));
    readings.set(file, text === null ? { fault: 'not-utf8' } : { text });
    at += Number(length) + 1;
  }
  return files.map((file) => ({
    path: file.path,
    reading: readings.get(file) ?? { fault: file.size > maximum(file.path) ? 'too-large' : 'no-access' },
  }));
}
